import type { ReactElement } from 'react';
import { path } from '../draw.ts';
import type { Shape } from '../shapes/shape-colours.ts';
import { PanelArt } from './parts/PanelArt.tsx';
import './Scene.css';

interface ThemePanelProps {
  shape: Shape;
  /** The short variant for phones, 360 × 200, instead of the tall one, 320 × 460. */
  wide?: boolean;
}

const LAND: Record<Shape, string> = {
  shell: 'var(--sand)',
  sun: 'var(--sand)',
  pine: 'var(--grass)',
  kite: 'var(--sand)',
  arch: 'var(--sand)',
};

/** The poster of a theme; every poster has the same horizon, so a row of them is one panorama. */
export function ThemePanel({ shape, wide = false }: ThemePanelProps): ReactElement {
  const [w, h, horizon] = wide ? [360, 200, 110] : [320, 460, 318];
  const sea = wide ? 22 : 34;
  const shore = horizon + sea * 2;
  return (
    <svg
      className={wide ? 'theme-panel theme-panel-wide' : 'theme-panel'}
      viewBox={`0 0 ${String(w)} ${String(h)}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <PanelArt shape={shape} wide={wide} layer="sky" />
      <path d={path`M0 ${horizon}H${w}v${sea}H0z`} fill="var(--sea)" />
      <path d={path`M0 ${horizon + sea}H${w}v${sea * 1.4}H0z`} fill="var(--sea-near)" />
      <path
        d={path`M0 ${shore}q${w * 0.25} ${-sea * 0.5} ${w * 0.5} 0t${w * 0.5} 0V${h}H0z`}
        fill="var(--foam-line)"
      />
      <path
        d={path`M0 ${shore + 6}q${w * 0.25} ${-sea * 0.5} ${w * 0.5} 0t${w * 0.5} 0V${h}H0z`}
        fill={LAND[shape]}
      />
      <PanelArt shape={shape} wide={wide} layer="land" />
    </svg>
  );
}

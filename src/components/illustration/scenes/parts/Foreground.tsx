import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';
import { type Frame, WIDTH } from '../frames.ts';

interface ForegroundProps {
  frame: Frame;
  height: number;
}

/** Dry sand along a scene's whole lower edge, so that the band below can go on in its colour. */
export function Foreground({ frame, height }: ForegroundProps): ReactElement {
  const w = WIDTH[frame];
  const rise = frame === 'wide' ? 24 : 14;
  return (
    <path
      d={path`M0 ${height - rise}q${w / 4} ${-rise * 0.8} ${w / 2} 0t${w / 2} 0V${height}H0z`}
      fill="var(--sand)"
    />
  );
}

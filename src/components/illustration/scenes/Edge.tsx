import type { ReactElement } from 'react';
import { path } from '../draw.ts';
import './Scene.css';

interface EdgeProps {
  kind: 'dune' | 'tide' | 'pines';
}

const TREES = [
  [40, 66],
  [104, 84],
  [170, 56],
  [246, 78],
  [314, 54],
  [388, 72],
  [468, 88],
  [540, 60],
  [612, 78],
  [690, 52],
  [760, 82],
  [834, 62],
  [904, 88],
  [980, 58],
  [1050, 76],
  [1120, 56],
  [1190, 86],
  [1256, 64],
] as const;

const tree = ([x, h]: readonly [number, number]): string =>
  path`M${x} ${91 - h}l${h * 0.42} ${h}h${-h * 0.84}z`;

const EDGES: Record<EdgeProps['kind'], string> = {
  dune: 'M0 91V62C170 8 300 10 470 42S800 66 960 40 1200 8 1280 22V91z',
  tide: 'M0 91V52C120 70 200 66 330 48S560 34 700 54 930 70 1040 52 1210 40 1280 50V91z',
  pines: `M0 91V76H1280V91z${TREES.map(tree).join('')}`,
};

/** The upper edge of a band, 1280 × 90, in the band's own colour (currentColor). */
export function Edge({ kind }: EdgeProps): ReactElement {
  return (
    <svg
      className={`edge edge-${kind}`}
      viewBox="0 0 1280 90"
      preserveAspectRatio={kind === 'pines' ? 'xMidYMax slice' : 'none'}
      aria-hidden="true"
    >
      <path d={EDGES[kind]} fill="currentColor" />
    </svg>
  );
}

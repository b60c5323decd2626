import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';

interface GrassProps {
  /** The middle of the tuft's foot. */
  x: number;
  y: number;
  h: number;
}

const BLADES = [
  [-22, 0.62],
  [-10, 0.88],
  [3, 1],
  [15, 0.8],
  [26, 0.55],
] as const;

/** A tuft of dune grass. */
export function Grass({ x, y, h }: GrassProps): ReactElement {
  const k = h / 40;
  const blades = BLADES.map(([lean, tall], i) => {
    const foot = x + (i - 2) * 4 * k;
    const tip = lean * k;
    return path`M${foot - 2.5 * k} ${y}q${tip * 0.1} ${-h * tall * 0.6} ${tip} ${-h * tall}q${-tip * 0.4} ${h * tall * 0.5} ${5 * k - tip} ${h * tall}z`;
  });
  return <path d={blades.join('')} fill="var(--grass-deep)" />;
}

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
  const half = 2.6 * k;
  const blades = BLADES.map(([lean, tall], i) => {
    const foot = x + (i - 2) * 4 * k;
    const bend = foot + lean * k * 0.15;
    const knee = y - h * tall * 0.65;
    return path`M${foot - half} ${y}Q${bend - half} ${knee} ${foot + lean * k} ${y - h * tall}Q${bend + half} ${knee} ${foot + half} ${y}z`;
  });
  return <path d={blades.join('')} fill="var(--grass-deep)" />;
}

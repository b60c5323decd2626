import type { ReactElement } from 'react';
import { path, round } from '#components/illustration/draw.ts';

interface GlintsProps {
  /** The middle of the light's path, on the horizon. */
  x: number;
  y: number;
  /** The radius of the sun or moon that is mirrored. */
  r: number;
  fill: string;
}

/** Sun or moon mirrored in the sea, as a few lines that get shorter. */
export function Glints({ x, y, r, fill }: GlintsProps): ReactElement {
  const lines = [0.95, 0.72, 0.5, 0.3].map(
    (half, i) =>
      path`M${x - r * half + (i % 2 ? r * 0.1 : 0)} ${y + r * (0.09 + i * 0.11)}h${r * half * 2}`,
  );
  return (
    <path
      d={lines.join('')}
      stroke={fill}
      strokeWidth={round(Math.max(2, r * 0.042))}
      strokeLinecap="round"
    />
  );
}

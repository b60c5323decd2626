import type { ReactElement } from 'react';
import { place } from '#components/illustration/draw.ts';
import { Pine } from '#components/illustration/shapes/Pine.tsx';

interface PinesProps {
  /** Each pine: the middle of its foot, the ground there and its height. */
  at: readonly (readonly [x: number, y: number, h: number])[];
  /** Near pines are dark; further ones take a paler colour. */
  fill?: string;
}

/** Pines of the Formby woods. */
export function Pines({ at, fill = 'var(--pine)' }: PinesProps): ReactElement {
  return (
    <>
      {at.map(([x, y, h]) => (
        // One drawing at many scales, because equal path data compress to nothing.
        <g key={x} transform={place({ x, y, k: h / 100 })}>
          <Pine height={100} tiers={3} tone={{ fill, line: 'var(--trunk)' }} />
        </g>
      ))}
    </>
  );
}

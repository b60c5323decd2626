import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';

interface StarsProps {
  /** Where each star stands. */
  at: readonly (readonly [x: number, y: number])[];
}

/** Stars as dots, every third one bigger. */
export function Stars({ at }: StarsProps): ReactElement {
  const dots = (wanted: (i: number) => boolean): string =>
    at
      .filter((_, i) => wanted(i))
      .map(([x, y]) => path`M${x} ${y}h.1`)
      .join('');
  return (
    <g stroke="var(--moon)" strokeLinecap="round">
      <path d={dots((i) => i % 3 === 0)} strokeWidth="6" />
      <path d={dots((i) => i % 3 !== 0)} strokeWidth="3.6" />
    </g>
  );
}

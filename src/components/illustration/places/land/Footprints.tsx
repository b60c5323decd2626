import type { ReactElement } from 'react';
import { path, round } from '#components/illustration/draw.ts';

interface FootprintsProps {
  /** Each print from the nearest on: middle, and how long it is. */
  at: readonly (readonly [x: number, y: number, long: number])[];
}

/** Heel, ball and big toe; a negative length mirrors the print. */
const print = (x: number, y: number, long: number): string =>
  path`M${x} ${y}l${long * 0.05} ${-Math.abs(long) * 0.46}m${-long * 0.12} ${-Math.abs(long) * 0.4}h.1`;

/** Bare footprints in the sand, left and right in turn, seen along the way they went. */
export function Footprints({ at }: FootprintsProps): ReactElement {
  return (
    <g stroke="var(--track)" strokeLinecap="round">
      {at.map(([x, y, long], i) => (
        <path key={y} d={print(x, y, i % 2 ? long : -long)} strokeWidth={round(long * 0.3)} />
      ))}
    </g>
  );
}

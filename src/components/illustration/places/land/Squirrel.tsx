import type { ReactElement } from 'react';
import { type Place, place } from '#components/illustration/draw.ts';

/** A red squirrel that stands on x y facing left with a cone in its paws, 60 high at k = 1. */
export function Squirrel(props: Place): ReactElement {
  return (
    <g transform={place(props)} strokeLinecap="round">
      <path
        d="M10 0C40-2 44-30 30-42 24-48 28-58 38-54 28-66 12-58 14-42 16-30 26-22 10 0z"
        fill="var(--hair-4)"
      />
      <path d="M-8 0q-4-4 4-6-4-18 4-26 10-6 14 8 3 16-4 24z" fill="var(--hair-4)" />
      <path d="M-3-44q-2-9 3-11l3 7q8 3 6 11-3 8-12 7-10 0-12-5 4-8 12-9z" fill="var(--hair-4)" />
      <path d="M-1-26q-6 8-1 19 6-8 5-19z" fill="var(--cloth-cream)" />
      <path d="M4-22l-12 2" stroke="var(--hair-4)" strokeWidth="5" />
      <path d="M-12-22v5" stroke="var(--hair-2)" strokeWidth="6" />
      <path d="M-3-39h.01" stroke="var(--draw-ink)" strokeWidth="3.4" />
    </g>
  );
}

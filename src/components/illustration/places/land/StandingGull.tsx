import type { ReactElement } from 'react';
import { type Place, place } from '#components/illustration/draw.ts';

/** A gull that stands on x y facing left, 50 high at k = 1. */
export function StandingGull(props: Place): ReactElement {
  return (
    <g transform={place(props)} strokeLinecap="round">
      <path d="M2-14V0h-5M10-14V0H5" fill="none" stroke="var(--cloth-coral)" strokeWidth="2.4" />
      <path
        d="M-14-42q1-9 9-9 9 0 10 9 0 6 6 8 12 4 26 8-10 13-24 14-20 2-26-12-3-8-1-18z"
        fill="var(--draw-white)"
      />
      <path d="M2-28q14 0 42 4-8-10-22-10-14-2-20 6z" fill="var(--cloud)" />
      <path d="M-14-44l-10 4q5 3 10 1z" fill="var(--cloth-mustard)" />
      <path d="M-7-44h.01" stroke="var(--draw-ink)" strokeWidth="3.4" />
    </g>
  );
}

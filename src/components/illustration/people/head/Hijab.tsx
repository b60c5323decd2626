import type { ReactElement } from 'react';
import { accent, type Look, skin } from '../look.ts';

interface HijabProps {
  look: Look;
}

/** A hijab draped round a face whose chin is at 0 0 and over the shoulders below it. */
export function Hijab({ look }: HijabProps): ReactElement {
  return (
    <>
      <path
        d="M-25-26a25 24 0 0 1 50 0q0 18 7 30 2 5-4 8-26 20-54 2-6-4-4-10 5-12 5-30z"
        fill={accent(look)}
      />
      <path d="M-17-26a17 16.5 0 0 1 34 0v6a17 18 0 0 1-34 0z" fill={skin(look)} />
      <path
        d="M-16-13q14 18 34 10M-28 6q24 18 50-2"
        fill="none"
        stroke="var(--draw-ink)"
        strokeWidth="2"
        opacity=".25"
      />
    </>
  );
}

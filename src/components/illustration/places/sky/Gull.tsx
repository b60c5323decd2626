import type { ReactElement } from 'react';
import { path, round } from '#components/illustration/draw.ts';

interface GullProps {
  x: number;
  y: number;
  /** The span from wing tip to wing tip. */
  span: number;
}

/** A gull far off, as two strokes of wing. */
export function Gull({ x, y, span }: GullProps): ReactElement {
  const half = span / 2;
  return (
    <path
      d={path`M${x - half} ${y - half * 0.2}q${half * 0.6} ${-half * 0.5} ${half} ${half * 0.35}q${half * 0.4} ${-half * 0.85} ${half} ${-half * 0.35}`}
      fill="none"
      stroke="var(--foam-line)"
      strokeWidth={round(span * 0.11)}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';

interface PierProps {
  /** The far end's left edge and the waterline there. */
  x: number;
  y: number;
  /** The length of deck that shows. */
  length: number;
  /** The size of everything: 1 has a deck 26 above the water. */
  k?: number;
}

/** Southport pier: a long low deck on iron legs with a pavilion at its far end. */
export function Pier({ x, y, length, k = 1 }: PierProps): ReactElement {
  const long = length / k;
  const legs = Array.from({ length: Math.floor(long / 24) }, (_, i) => path`M${8 + i * 24} 0v-26`);
  const braces = legs.map((_, i) => path`M${8 + i * 24} -8l24 -16`);
  const posts = legs.map((_, i) => path`M${8 + i * 24} -28v-8`);
  return (
    <g transform={place({ x, y, k })} fill="none" stroke="var(--iron)">
      <path d={legs.join('')} strokeWidth="3.4" />
      <path d={braces.join('') + posts.join('') + path`M0-36H${long}`} strokeWidth="1.2" />
      <path d={path`M-4-27H${long}`} strokeWidth="5" />
      <path d="M6-29v-18h52v18z" fill="var(--cloth-cream)" stroke="none" />
      <path d="M0-46q32-26 64 0z" fill="var(--iron)" stroke="none" />
      <path d="M14-30v-9h8v9M28-30v-9h8v9M42-30v-9h8v9" strokeWidth="2" />
    </g>
  );
}

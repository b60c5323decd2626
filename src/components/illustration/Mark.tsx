import type { ReactElement } from 'react';

interface MarkProps {
  /** Width and height in CSS pixels. */
  size?: number;
}

/** The mark: a sprout before a low sun and the sea, in a white ring that holds on any colour. */
export function Mark({ size = 48 }: MarkProps): ReactElement {
  return (
    <svg className="mark-picture" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="24" fill="var(--draw-white)" />
      <path d="M3.3 31.5a22 22 0 1 1 41.4 0z" fill="var(--happy)" />
      <path d="M3.3 31.5q5-2.5 10.4 0t10.3 0 10.3 0 10.4 0a22 22 0 0 1-41.4 0z" fill="var(--sea)" />
      <path d="M24 41V21" stroke="var(--mark-sprout)" strokeWidth="4" strokeLinecap="round" />
      <path
        d="M23.5 25.5C13.5 26.5 9 20.5 9.5 12.5 18 12 23.5 16.5 23.5 25.5zM25 21C24.5 12.5 29.5 8 37.5 8.5 38.5 16.5 33.5 21.5 25 21z"
        fill="var(--mark-sprout)"
      />
    </svg>
  );
}

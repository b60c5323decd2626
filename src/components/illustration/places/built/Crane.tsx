import type { ReactElement } from 'react';
import { place } from '#components/illustration/draw.ts';

interface CraneProps {
  /** The middle of the crane's foot. */
  x: number;
  y: number;
  h: number;
}

/** A ship-to-shore crane as at Seaforth: legs, boom over the water, mast and stays. */
export function Crane({ x, y, h }: CraneProps): ReactElement {
  return (
    <g
      transform={place({ x, y, k: h / 100 })}
      fill="none"
      stroke="var(--crane)"
      strokeLinejoin="round"
    >
      <path d="M-17 0V-66M17 0V-66M-17-30H17M-62-66H38M0-62V-98" strokeWidth="4.6" />
      <path d="M-17-30L17-62M-58-66L0-97 36-66M-30-66L0-97M-40-64v22" strokeWidth="2.2" />
      <path d="M-45-40h10M-6-66v-7h14v7z" strokeWidth="4" />
    </g>
  );
}

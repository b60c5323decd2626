import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';

interface DuneProps {
  /** From where to where the dune reaches, and the ground under it. */
  from: number;
  to: number;
  y: number;
  height: number;
  fill?: string;
}

/** A long low hill that leans away from the sea wind. */
export function Dune({ from, to, y, height, fill = 'var(--sand)' }: DuneProps): ReactElement {
  const w = to - from;
  return (
    <path
      d={path`M${from} ${y}C${from + w * 0.3} ${y - height * 0.1} ${from + w * 0.35} ${y - height} ${from + w * 0.6} ${y - height}S${from + w * 0.9} ${y - height * 0.4} ${to} ${y}z`}
      fill={fill}
    />
  );
}

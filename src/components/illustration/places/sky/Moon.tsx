import type { ReactElement } from 'react';
import { round } from '#components/illustration/draw.ts';

interface MoonProps {
  x: number;
  y: number;
  r: number;
}

/** A full moon with two rings of light round it. */
export function Moon({ x, y, r }: MoonProps): ReactElement {
  return (
    <>
      <circle cx={x} cy={y} r={round(r * 2.3)} fill="var(--sky-far)" opacity=".55" />
      <circle cx={x} cy={y} r={round(r * 1.6)} fill="var(--sky-far)" />
      <circle cx={x} cy={y} r={round(r)} fill="var(--moon)" />
      <path
        d={`M${String(round(x - r * 0.35))} ${String(round(y - r * 0.25))}h.01M${String(round(x + r * 0.3))} ${String(round(y + r * 0.3))}h.01`}
        stroke="var(--sand-deep)"
        strokeWidth={round(r * 0.3)}
        strokeLinecap="round"
        opacity=".3"
      />
    </>
  );
}

import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';
import { Crane } from './Crane.tsx';

interface DocksProps {
  /** The left end of the quay, on the horizon. */
  x: number;
  y: number;
  /** The height of the biggest crane; the quay is about three times as long. */
  h: number;
  cranes?: 2 | 3;
}

/** Cranes and containers on a low quay, getting smaller towards the right. */
export function Docks({ x, y, h, cranes = 3 }: DocksProps): ReactElement {
  const box = (dx: number, dy: number): string => path`M${h * dx} ${-h * dy}h${h * 0.17}`;
  return (
    <g transform={place({ x, y })}>
      <g fill="none" strokeWidth={Math.round(h * 0.09)}>
        <path d={box(1.12, 0.13) + box(1.32, 0.13)} stroke="var(--cloth-mustard)" />
        <path d={box(1.22, 0.23) + box(1.9, 0.13)} stroke="var(--cloth-blue)" />
      </g>
      <Crane x={h * 0.7} y={-h * 0.08} h={h} />
      <Crane x={h * 1.7} y={-h * 0.08} h={h * 0.78} />
      {cranes > 2 && <Crane x={h * 2.5} y={-h * 0.08} h={h * 0.6} />}
      <path
        d={path`M0 ${h * 0.02}v${-h * 0.06}q0 ${-h * 0.05} ${h * 0.05} ${-h * 0.05}H${h * (cranes > 2 ? 2.9 : 2.1)}q${h * 0.05} 0 ${h * 0.05} ${h * 0.05}v${h * 0.06}z`}
        fill="var(--sea-near)"
      />
    </g>
  );
}

import type { ReactElement } from 'react';
import { disc, path } from '#components/illustration/draw.ts';

interface SunDiscProps {
  x: number;
  /** The horizon: only what is above it shows. */
  y: number;
  r: number;
  /** How far the disc's middle stands above the horizon, in radii. */
  lift?: number;
  fill?: string;
  halo?: string;
}

function above(r: number, centre: number): string {
  if (centre >= r) return disc(0, -centre, r);
  const half = Math.sqrt(r * r - centre * centre);
  return path`M${-half} 0A${r} ${r} 0 ${centre > 0 ? 1 : 0} 1 ${half} 0z`;
}

/** The sun over the sea with one ring of light round it. */
export function SunDisc(props: SunDiscProps): ReactElement {
  const { x, y, r, lift = 0, fill = 'var(--happy)', halo = 'var(--sky-far)' } = props;
  return (
    <g transform={path`translate(${x} ${y})`}>
      <path d={above(r * 1.42, lift * r)} fill={halo} />
      <path d={above(r, lift * r)} fill={fill} />
    </g>
  );
}

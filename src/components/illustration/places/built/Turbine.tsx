import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { spin } from '#components/illustration/motion/moves.ts';

interface TurbineProps {
  /** The foot of the mast, on the horizon. */
  x: number;
  y: number;
  /** The height of the hub; the blades reach three fifths of it further. */
  h: number;
  /** How far the blades are turned, in degrees. */
  turn?: number;
  fill?: string;
  /** Whether its blades turn while a scene plays. */
  spins?: boolean;
}

const BLADES =
  'M-2 0L-1.2-58Q2-60 3-50L2 0zM1-1.7L51 27Q52 31 42 27L-1 1.7zM1 1.7L-49 32Q-53 30-46 24L-1-1.7z';

/** A wind turbine out at sea; its blades, of class turbine-blades, turn about their origin 0 0. */
export function Turbine({
  x,
  y,
  h,
  turn = 12,
  fill = 'var(--far)',
  spins = false,
}: TurbineProps): ReactElement {
  return (
    <g transform={place({ x, y: y - h, k: h / 100 })} fill={fill}>
      <path d={path`M-1.4 0H1.4L2.4 100H-2.4z`} />
      <g transform={`rotate(${String(turn)})`}>
        {spins ? (
          <Move tracks={[spin(9000)]}>
            <path d={BLADES} />
          </Move>
        ) : (
          <path className="turbine-blades" d={BLADES} />
        )}
      </g>
      <circle r="3.4" />
    </g>
  );
}

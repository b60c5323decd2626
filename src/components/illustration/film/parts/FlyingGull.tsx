import type { ReactElement } from 'react';
import { place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide, sway } from '#components/illustration/motion/moves.ts';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';

interface FlyingGullProps {
  x: number;
  y: number;
  span: number;
  /** How far it flies in twelve seconds, to the right if positive. */
  far: number;
}

/** A gull that flies across the sky, beating its wings now and then. */
export function FlyingGull({ x, y, span, far }: FlyingGullProps): ReactElement {
  return (
    <g transform={place({ x, y })}>
      <Move tracks={[glide('x', [0, 0], [12_000, far]), sway('y', 6, 3400)]}>
        <Move tracks={[sway('tall', 0.35, 900)]}>
          <Gull x={0} y={0} span={span} />
        </Move>
      </Move>
    </g>
  );
}

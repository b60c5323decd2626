import type { ReactElement, ReactNode } from 'react';
import { path } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { sway } from '#components/illustration/motion/moves.ts';
import { Coast } from '#components/illustration/scenes/parts/Coast.tsx';
import { FILM, HORIZON, SHORE } from '../frame.ts';

interface ShoreProps {
  /** What stands before the sea is drawn: sun, docks, turbines. */
  children?: ReactNode;
  /** The colour of the sky; the theme’s, if there is one. */
  sky?: string;
}

const CRESTS = [
  [90, 452, 70],
  [420, 470, 110],
  [760, 448, 80],
  [1080, 474, 96],
] as const;

/** Sky, sea with moving crests, foam and sand: the ground of most pictures of the animation. */
export function Shore({ children, sky = 'var(--theme, var(--sky))' }: ShoreProps): ReactElement {
  const { width, height } = FILM;
  return (
    <>
      <path d={path`M0 0H${width}V${height}H0z`} fill={sky} />
      {children}
      <Coast width={width} height={height} horizon={HORIZON} shore={SHORE} />
      <Move tracks={[sway('x', 16, 5200)]}>
        <path
          d={CRESTS.map(([x, y, w]) => path`M${x} ${y}h${w}`).join('')}
          stroke="var(--sea-near)"
          strokeWidth="4"
          strokeLinecap="round"
        />
      </Move>
      <path d={path`M0 650Q320 628 640 652T1280 640V720H0z`} fill="var(--sand-light)" />
    </>
  );
}

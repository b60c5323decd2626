import type { ReactElement } from 'react';
import { place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { pop } from '#components/illustration/motion/moves.ts';
import { Figure, type Spot } from '#components/illustration/people/Figure.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Turbine } from '#components/illustration/places/built/Turbine.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { HORIZON, type PictureProps } from '../frame.ts';
import { Shore } from '../parts/Shore.tsx';
import { Speech } from '../parts/Speech.tsx';
import { Walker } from '../parts/Walker.tsx';

const PLANKS = Array.from({ length: 16 }, (_, nth) => ({
  x: 250 + nth * 46,
  at: 1500 + nth * 130,
}));

const WAITS: Spot = {
  x: 1092,
  y: 668,
  h: 330,
  arms: [
    [
      [0, 'down'],
      [5700, 'up'],
    ],
    [
      [0, 'down'],
      [700, 'wave'],
      [1500, 'down'],
      [5600, 'up'],
    ],
  ],
  expression: [
    [0, 'calm'],
    [5400, 'laugh'],
  ],
};

const GOES: Spot = {
  x: 850,
  y: 688,
  h: 320,
  arms: ['down', 'down'],
  expression: [
    [0, 'sad'],
    [1700, 'calm'],
    [3600, 'laugh'],
  ],
};

/** Somebody could not cross the sand; they said so, and a path was laid. */
export function Boardwalk({ who: [goes, waits] }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <Turbine x={620} y={HORIZON} h={84} spins />
        <Turbine x={720} y={HORIZON} h={70} turn={50} spins />
      </Shore>
      <IronFigure x={470} y={478} h={72} />
      <IronFigure x={860} y={490} h={96} />
      <Dune from={-200} to={560} y={722} height={110} fill="var(--sand)" />
      <Grass x={70} y={664} h={60} />
      <Grass x={1216} y={620} h={72} />
      {PLANKS.map(({ x, at }) => (
        <g key={x} transform={place({ x, y: 690 })}>
          <Move tracks={pop(at)}>
            <path d="M-20-7h42l-5 14h-42z" fill="var(--iron)" />
          </Move>
        </g>
      ))}
      {waits && <Figure name={waits} spot={WAITS} />}
      <Walker name={goes} from={-640} during={[3500, 6000]} spot={GOES} />
      <Move
        tracks={[
          {
            of: 'show',
            keys: [
              [0, 1],
              [3300, 1],
              [3500, 0],
            ],
          },
        ]}
      >
        <Speech x={300} y={440} size={84} at={400} fill="var(--draw-white)" />
      </Move>
    </>
  );
}

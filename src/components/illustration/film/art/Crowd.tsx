import type { ReactElement } from 'react';
import { Move } from '#components/illustration/motion/Move.tsx';
import { sway } from '#components/illustration/motion/moves.ts';
import type { Spot } from '#components/illustration/people/Figure.tsx';
import type { Acting, Arm } from '#components/illustration/people/look.ts';
import { Docks } from '#components/illustration/places/built/Docks.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { HORIZON, type PictureProps } from '../frame.ts';
import { FlyingGull } from '../parts/FlyingGull.tsx';
import { Shore } from '../parts/Shore.tsx';
import { Walker } from '../parts/Walker.tsx';

/** A wave to everybody, from a moment on. */
export const waving = (at: number): Acting<Arm> => [
  [0, 'down'],
  [at, 'wave'],
  [at + 420, 'out'],
  [at + 800, 'wave'],
  [at + 1200, 'out'],
  [at + 1600, 'wave'],
];

const STILL: Acting<Arm> = [[0, 'down']];

const PLACES = [
  { x: 140, y: 672, from: -420, sets: 0 },
  { x: 306, y: 690, from: -520, sets: 300 },
  { x: 470, y: 670, from: -640, sets: 500 },
  { x: 628, y: 696, from: -800, sets: 200 },
  { x: 810, y: 684, from: 700, sets: 400 },
  { x: 968, y: 692, from: 560, sets: 700 },
  { x: 1120, y: 676, from: 420, sets: 200 },
] as const;

/** All sorts of young people meet on the beach, between the docks and the pines. */
export function Crowd({ who }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <Docks x={40} y={HORIZON} h={96} />
        <FlyingGull x={840} y={190} span={48} far={220} />
      </Shore>
      <IronFigure x={420} y={478} h={74} />
      <IronFigure x={610} y={462} h={52} />
      <Pines
        at={[
          [1010, 540, 200],
          [1240, 540, 250],
        ]}
        fill="var(--pine-far)"
      />
      <Pines at={[[1130, 556, 300]]} />
      <Dune from={820} to={1640} y={722} height={176} fill="var(--grass)" />
      <Move tracks={[sway('turn', 0.6, 4200)]}>
        <Grass x={1236} y={590} h={60} />
      </Move>
      {PLACES.map(({ x, y, from, sets }, nth) => {
        const arrives = sets + 1900;
        const spot: Spot = {
          x,
          y,
          h: 286,
          arms: nth % 2 ? [waving(arrives + 900), STILL] : [STILL, waving(arrives + 500)],
          expression: nth % 3 ? 'smile' : 'laugh',
        };
        const during = [sets, arrives] as const;
        return <Walker key={x} name={who[nth]} spot={spot} from={from} during={during} />;
      })}
    </>
  );
}

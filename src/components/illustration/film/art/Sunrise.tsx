import type { ReactElement } from 'react';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide } from '#components/illustration/motion/moves.ts';
import type { Spot } from '#components/illustration/people/Figure.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Turbine } from '#components/illustration/places/built/Turbine.tsx';
import { Glints } from '#components/illustration/places/sky/Glints.tsx';
import { HORIZON, type PictureProps } from '../frame.ts';
import { FlyingGull } from '../parts/FlyingGull.tsx';
import { Shore } from '../parts/Shore.tsx';
import { Walker } from '../parts/Walker.tsx';

const TEEN: Spot = {
  x: 560,
  y: 684,
  h: 330,
  arms: [
    [[0, 'down']],
    [
      [0, 'down'],
      [5200, 'hip'],
    ],
  ],
};

const CHILD: Spot = {
  x: 716,
  y: 694,
  h: 330,
  arms: [
    [[0, 'down']],
    [
      [0, 'down'],
      [3700, 'up'],
      [4400, 'out'],
      [4800, 'up'],
    ],
  ],
  expression: [
    [0, 'smile'],
    [3600, 'laugh'],
  ],
};

/** The sun comes up at Crosby, and a child and a teenager come to see it. */
export function Sunrise({ who: [child, teen] }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <Move tracks={[glide('y', [200, 230], [4200, 0])]}>
          <circle cx="930" cy="330" r="232" fill="var(--sky-far)" />
          <circle cx="930" cy="330" r="158" fill="var(--happy)" />
        </Move>
        <Turbine x={96} y={HORIZON} h={92} spins />
        <Turbine x={196} y={HORIZON} h={74} turn={40} spins />
        <Turbine x={288} y={HORIZON} h={88} turn={80} spins />
        <FlyingGull x={640} y={312} span={54} far={260} />
        <FlyingGull x={560} y={350} span={34} far={220} />
      </Shore>
      <Move tracks={[glide('show', [1600, 0], [4200, 1])]}>
        <Glints x={930} y={HORIZON} r={150} fill="var(--happy)" />
      </Move>
      <IronFigure x={150} y={500} h={126} />
      <IronFigure x={420} y={472} h={76} />
      <IronFigure x={1180} y={486} h={96} />
      <Walker name={teen} from={-560} during={[300, 3300]} spot={TEEN} />
      <Walker name={child} from={-620} during={[200, 3500]} spot={CHILD} />
    </>
  );
}

import type { ReactElement } from 'react';
import { Move } from '#components/illustration/motion/Move.tsx';
import { appear, glide, vanish } from '#components/illustration/motion/moves.ts';
import { Figure, type Spot } from '#components/illustration/people/Figure.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Glints } from '#components/illustration/places/sky/Glints.tsx';
import { HORIZON, type PictureProps } from '../frame.ts';
import { FlyingGull } from '../parts/FlyingGull.tsx';
import { Shore } from '../parts/Shore.tsx';
import { Speech } from '../parts/Speech.tsx';
import { Walker } from '../parts/Walker.tsx';

const SITS = 2900;

const ALONE: Spot = {
  x: 860,
  y: 680,
  h: 400,
  seat: 'hug',
  flip: true,
  expression: [
    [0, 'worried'],
    [SITS + 500, 'calm'],
    [SITS + 1700, 'smile'],
  ],
};

const ARRIVING: Spot = {
  x: 590,
  y: 676,
  h: 360,
  arms: [
    [[0, 'down']],
    [
      [0, 'down'],
      [2000, 'out'],
    ],
  ],
};

const SITTING: Spot = { x: 584, y: 684, h: 400, seat: 'cross', expression: 'smile' };

/** Somebody sits alone and is worried; a friend comes and sits down. */
export function Friend({ who: [alone, friend] }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <Move tracks={[glide('y', [1200, 190], [5200, 0])]}>
          <circle cx="800" cy="330" r="250" fill="var(--happy-glow)" />
          <circle cx="800" cy="330" r="178" fill="var(--happy-deep)" />
        </Move>
        <FlyingGull x={470} y={330} span={44} far={-240} />
      </Shore>
      <Glints x={800} y={HORIZON} r={150} fill="var(--happy-deep)" />
      <IronFigure x={170} y={496} h={110} />
      <IronFigure x={1190} y={478} h={76} />
      <Grass x={1120} y={676} h={72} />
      {alone && <Figure name={alone} spot={ALONE} />}
      <Move tracks={[vanish(SITS)]}>
        <Walker name={friend} from={-700} during={[300, SITS - 200]} spot={ARRIVING} />
      </Move>
      {friend && (
        <Move tracks={[appear(SITS)]}>
          <Figure name={friend} spot={SITTING} />
        </Move>
      )}
      <Speech x={650} y={470} size={70} at={SITS + 700} fill="var(--draw-white)" lines={[0.7]} />
      <Speech x={826} y={386} size={84} at={SITS + 1700} fill="var(--healthy)" flip />
    </>
  );
}

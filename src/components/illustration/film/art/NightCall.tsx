import type { ReactElement } from 'react';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide, pop, sway } from '#components/illustration/motion/moves.ts';
import { CAST } from '#components/illustration/people/cast.ts';
import { Figure } from '#components/illustration/people/Figure.tsx';
import { HairBack } from '#components/illustration/people/head/HairBack.tsx';
import { Head } from '#components/illustration/people/head/Head.tsx';
import type { Look } from '#components/illustration/people/look.ts';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Glints } from '#components/illustration/places/sky/Glints.tsx';
import { Stars } from '#components/illustration/places/sky/Stars.tsx';
import { HORIZON, type PictureProps } from '../frame.ts';
import { Shore } from '../parts/Shore.tsx';
import { Speech } from '../parts/Speech.tsx';

const NEAR = [
  [90, 330],
  [330, 366],
  [560, 300],
  [720, 90],
  [1230, 90],
] as const;

const FAR = [
  [220, 300],
  [470, 350],
  [800, 200],
  [1180, 220],
  [1250, 330],
] as const;

/** Whoever answers: with a headset, somewhere else. */
const LISTENER: Look = { ...CAST.grace, extras: ['headphones'] };

function Listener(): ReactElement {
  return (
    <g transform="translate(1020 540)" strokeLinecap="round" strokeLinejoin="round">
      <Move tracks={pop(1900)}>
        <circle r="136" fill="var(--sky)" stroke="var(--draw-white)" strokeWidth="10" />
        <Move tracks={[sway('turn', 2.4, 2600)]}>
          <g transform="translate(0 74)scale(3.3)">
            <HairBack look={LISTENER} />
            <Head
              look={LISTENER}
              expression={[
                [0, 'calm'],
                [4400, 'smile'],
              ]}
            />
          </g>
        </Move>
      </Move>
    </g>
  );
}

/** A call at night: speech goes to and fro under the moon. */
export function NightCall({ who: [caller] }: PictureProps): ReactElement {
  return (
    <>
      <Shore sky="var(--colour-deep)">
        <Move tracks={[glide('y', [0, 40], [8000, 0])]}>
          <circle cx="1040" cy="170" r="128" fill="var(--sea)" />
          <circle cx="1040" cy="170" r="86" fill="var(--moon)" />
        </Move>
        <Stars at={FAR} />
        <Move tracks={[sway('y', 3, 5200)]}>
          <Stars at={NEAR} />
        </Move>
      </Shore>
      <Glints x={1040} y={HORIZON} r={130} fill="var(--moon)" />
      <IronFigure x={150} y={494} h={112} />
      <IronFigure x={380} y={474} h={72} />
      <Grass x={1150} y={690} h={80} />
      {caller && (
        <Figure
          name={caller}
          spot={{
            x: 560,
            y: 694,
            h: 372,
            arms: [
              [
                [0, 'down'],
                [5400, 'chest'],
              ],
              'phone',
            ],
            expression: [
              [0, 'worried'],
              [3200, 'calm'],
              [6200, 'smile'],
            ],
          }}
        />
      )}
      <Listener />
      <Speech x={652} y={430} size={84} at={900} fill="var(--draw-white)" />
      <Speech x={872} y={560} size={74} at={3300} fill="var(--healthy)" lines={[0.7]} flip />
      <Speech x={690} y={330} size={66} at={4900} fill="var(--draw-white)" lines={[0.6]} />
    </>
  );
}

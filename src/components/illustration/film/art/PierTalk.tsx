import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { sway } from '#components/illustration/motion/moves.ts';
import { Figure, type Spot } from '#components/illustration/people/Figure.tsx';
import { StandingGull } from '#components/illustration/places/land/StandingGull.tsx';
import type { PictureProps } from '../frame.ts';
import { FlyingGull } from '../parts/FlyingGull.tsx';
import { Shore } from '../parts/Shore.tsx';
import { Speech } from '../parts/Speech.tsx';

/** The end of the pier over the water: planks, a rail behind, iron legs below. */
function Deck(): ReactElement {
  const posts = [20, 190, 360, 530, 700, 870, 1040].map((x) => path`M${x} 560V700`);
  const legs = [60, 300, 540, 780, 1020].map((x) => path`M${x} 690V740`);
  return (
    <g fill="none" stroke="var(--iron)">
      <path d={posts.join('')} strokeWidth="10" />
      <path d="M0 566H1060M0 624H1060" strokeWidth="8" />
      <path d={legs.join('')} strokeWidth="20" />
      <path d="M0 690H1090" strokeWidth="26" />
    </g>
  );
}

const CHILD: Spot = {
  x: 420,
  y: 678,
  h: 366,
  arms: [
    [[0, 'down']],
    [
      [0, 'down'],
      [900, 'side'],
      [1700, 'out'],
      [3300, 'down'],
    ],
  ],
  expression: [
    [0, 'worried'],
    [4300, 'calm'],
    [5600, 'smile'],
  ],
};

const ADULT: Spot = {
  x: 0,
  y: 0,
  h: 350,
  arms: [
    [
      [0, 'down'],
      [3800, 'out'],
      [5600, 'side'],
    ],
    [[0, 'hip']],
  ],
  expression: [
    [0, 'calm'],
    [3900, 'smile'],
  ],
};

/** A child talks to an adult, who listens and then answers. */
export function PierTalk({ who: [child, adult] }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <FlyingGull x={960} y={340} span={56} far={220} />
        <FlyingGull x={1090} y={250} span={36} far={160} />
      </Shore>
      <path d="M0 412H1280V720H0z" fill="var(--sea)" />
      <path d="M0 560H1280V720H0z" fill="var(--sea-near)" />
      <Move tracks={[sway('x', 18, 4600)]}>
        <path
          d="M90 480h110M420 520h80M860 470h120M1120 530h90M700 600h90M1120 640h110"
          stroke="var(--foam-line)"
          strokeWidth="4"
          strokeLinecap="round"
          opacity=".6"
        />
      </Move>
      <Deck />
      <g transform={place({ x: 990, y: 677 })}>
        <Move tracks={[sway('turn', 2, 2400)]}>
          <StandingGull x={0} y={0} k={1.5} />
        </Move>
      </g>
      {child && <Figure name={child} spot={CHILD} />}
      <g transform={place({ x: 690, y: 678 })}>
        <Move tracks={[sway('turn', 0.9, 2800)]}>
          {adult && <Figure name={adult} spot={ADULT} />}
        </Move>
      </g>
      <Speech x={486} y={436} size={78} at={1000} fill="var(--draw-white)" lines={[0.8]} />
      <Speech x={490} y={340} size={64} at={2200} fill="var(--heard)" lines={[0.6]} />
      <Speech x={770} y={330} size={96} at={4000} fill="var(--happy)" />
    </>
  );
}

import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide } from '#components/illustration/motion/moves.ts';
import { Figure, type Spot } from '#components/illustration/people/Figure.tsx';
import type { Acting, Arm } from '#components/illustration/people/look.ts';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Squirrel } from '#components/illustration/places/land/Squirrel.tsx';
import { Pine } from '#components/illustration/shapes/Pine.tsx';
import type { Key, Track } from '#lib/motion/track.ts';
import { FILM, type PictureProps } from '../frame.ts';

const TREES = [
  { x: 830, y: 560, h: 380, at: 500 },
  { x: 1010, y: 548, h: 500, at: 1100 },
  { x: 1190, y: 566, h: 400, at: 1700 },
] as const;

const THROWS = [1500, 2700, 3900, 5100, 6300];
const FLIGHT = 800;

/** The ball’s way: from hand to hand in an arc, and a rest in each. */
function ball(): Track[] {
  const across = THROWS.flatMap((at, nth): Key[] => [
    [at, nth % 2 ? 330 : 0],
    [at + FLIGHT, nth % 2 ? 0 : 330],
  ]);
  const up = THROWS.flatMap((at): Key[] => [
    [at, 0],
    [at + FLIGHT / 2, -120],
    [at + FLIGHT, 0],
  ]);
  return [
    { of: 'x', keys: [[0, 0], ...across] },
    { of: 'y', keys: [[0, 0], ...up] },
  ];
}

/** Arms that throw at every second moment and catch at the others. */
const throwing = (first: 0 | 1): Acting<Arm> => [
  [0, 'out'],
  ...THROWS.flatMap((at, nth) =>
    nth % 2 === first
      ? ([
          [at - 340, 'side'],
          [at - 40, 'up'],
          [at + 400, 'out'],
        ] as const)
      : [],
  ),
];

const WATCHES: Spot = {
  x: 960,
  y: 676,
  h: 318,
  arms: [
    [[0, 'hip']],
    [
      [0, 'down'],
      [4300, 'wave'],
      [5200, 'out'],
      [5600, 'wave'],
    ],
  ],
  expression: 'smile',
};

const LEFT: Spot = {
  x: 250,
  y: 690,
  h: 322,
  arms: [[[0, 'down']], throwing(0)],
  expression: 'laugh',
};

const RIGHT: Spot = {
  x: 734,
  y: 694,
  h: 322,
  arms: [throwing(1), [[0, 'down']]],
  expression: 'laugh',
};

/** Pines grow at Formby while people play. */
export function Woods({ who: [left, right, watches] }: PictureProps): ReactElement {
  const { width, height } = FILM;
  return (
    <>
      <path d={path`M0 0H${width}V${height}H0z`} fill="var(--theme, var(--sky))" />
      <Dune from={-420} to={900} y={722} height={250} fill="var(--healthy-line)" />
      {TREES.map(({ x, y, h, at }) => (
        <g key={x} transform={place({ x, y })}>
          <Move tracks={[glide('size', [at, 0.25], [at + 3600, 1])]}>
            <Pine
              height={h}
              tiers={3}
              tone={{ fill: 'var(--healthy-deep)', line: 'var(--trunk)' }}
            />
          </Move>
        </g>
      ))}
      <path d="M0 596Q320 540 700 556T1280 530V720H0z" fill="var(--grass)" />
      <Grass x={90} y={700} h={64} />
      <Grass x={1220} y={690} h={70} />
      <g transform={place({ x: 1330, y: 600 })}>
        <Move
          tracks={[
            glide('x', [3200, 0], [7000, -560]),
            {
              of: 'y',
              keys: [
                [0, 0],
                [180, -22],
                [360, 0],
              ],
              pace: 'loop',
            },
          ]}
        >
          <Squirrel x={0} y={0} k={1.1} />
        </Move>
      </g>
      {watches && <Figure name={watches} spot={WATCHES} />}
      {left && <Figure name={left} spot={LEFT} />}
      {right && <Figure name={right} spot={RIGHT} />}
      <g transform={place({ x: 328, y: 470 })}>
        <Move tracks={ball()}>
          <circle r="24" fill="var(--cloth-coral)" />
          <path d="M-24 0h48" stroke="var(--draw-white)" strokeWidth="6" />
        </Move>
      </g>
    </>
  );
}

import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide, vanish } from '#components/illustration/motion/moves.ts';
import { Figure } from '#components/illustration/people/Figure.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Pier } from '#components/illustration/places/built/Pier.tsx';
import type { Track } from '#lib/motion/track.ts';
import { HORIZON, type PictureProps } from '../frame.ts';
import { Shore } from '../parts/Shore.tsx';
import { Walker } from '../parts/Walker.tsx';

const CLOUD =
  'M-190 0q-60 0-60-52t64-56q6-66 78-66 40 0 62 32 26-46 88-40 74 8 76 76 76-2 76 54 0 52-60 52z';

const falling: Track = {
  of: 'y',
  keys: [
    [0, -60],
    [640, 120],
  ],
  pace: 'steady',
};

/** Rain in three rows that follow each other, so that it never stops and never flickers. */
function Drops(): ReactElement {
  return (
    <>
      {[0, 1, 2].map((row) => (
        <Move key={row} tracks={[falling]}>
          <path
            d={[-190, -120, -50, 20, 90, 160, 230]
              .map((x, i) => path`M${x + row * 22 - i * 3} ${row * 130 + ((i * 53) % 60)}l-9 34`)
              .join('')}
            stroke="var(--rain)"
            strokeWidth="6"
            strokeLinecap="round"
          />
        </Move>
      ))}
    </>
  );
}

function OpenUmbrella(): ReactElement {
  return (
    <g transform="translate(816 392)">
      <path d="M0-96V172" stroke="var(--draw-ink)" strokeWidth="7" strokeLinecap="round" />
      <path
        d="M-190 0C-180-118-70-146 0-146S180-118 190 0Q158-26 127 0 95-26 63 0 32-26 0 0-32-26-63 0-95-26-127 0-158-26-190 0z"
        fill="var(--cloth-coral)"
      />
      <path
        d="M-63 0C-60-80-30-130 0-146 30-130 60-80 63 0 32-26 0 0 0 0-32-26-63 0-63 0z"
        fill="var(--cloth-mustard)"
      />
    </g>
  );
}

const ARRIVES = 2900;

/** It rains on somebody; a friend comes with an umbrella, and the cloud goes. */
export function Umbrella({ who: [wet, friend] }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <Move tracks={[glide('y', [4600, 200], [7200, 0])]}>
          <circle cx="1050" cy="340" r="150" fill="var(--sky-far)" />
          <circle cx="1050" cy="340" r="100" fill="var(--happy)" />
        </Move>
        <Pier x={60} y={HORIZON + 8} length={260} k={1.1} />
      </Shore>
      <IronFigure x={400} y={482} h={82} />
      <g transform="translate(760 250)">
        <Move tracks={[glide('x', [4200, 0], [7600, 800]), vanish(7500)]}>
          <Move tracks={[vanish(4300)]}>
            <Drops />
          </Move>
          <path d={CLOUD} fill="var(--cloud)" />
        </Move>
      </g>
      {wet && (
        <Figure
          name={wet}
          spot={{
            x: 740,
            y: 684,
            h: 330,
            arms: ['pocket', 'pocket'],
            expression: [
              [0, 'sad'],
              [ARRIVES, 'calm'],
              [5200, 'smile'],
            ],
          }}
        />
      )}
      <Move tracks={[glide('x', [400, 620], [ARRIVES, 0])]}>
        <OpenUmbrella />
      </Move>
      <Walker
        name={friend}
        from={620}
        during={[400, ARRIVES]}
        spot={{ x: 880, y: 690, h: 330, arms: [[[0, 'side']], [[0, 'down']]], expression: 'smile' }}
      />
    </>
  );
}

import type { ReactElement } from 'react';
import { place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide, sway } from '#components/illustration/motion/moves.ts';
import { Figure } from '#components/illustration/people/Figure.tsx';
import { Kite } from '#components/illustration/shapes/Kite.tsx';
import { Pine } from '#components/illustration/shapes/Pine.tsx';
import { Shell } from '#components/illustration/shapes/Shell.tsx';
import { cardTone } from '#components/illustration/shapes/shape-colours.ts';
import type { PictureProps } from '../frame.ts';
import { Shore } from '../parts/Shore.tsx';
import { waving } from './Crowd.tsx';

/** The four shapes grow from the beach, one after the other. */
function Shapes(): ReactElement {
  return (
    <>
      <g transform={place({ x: 190, y: 600 })}>
        <Move tracks={[glide('size', [200, 0.2], [1700, 1])]}>
          <Shell size={310} rings={4} tone={cardTone('shell')} />
        </Move>
      </g>
      <g transform={place({ x: 850, y: 610 })}>
        <Move tracks={[glide('size', [1600, 0.2], [3200, 1])]}>
          <Pine height={330} tiers={3} tone={cardTone('pine')} />
        </Move>
      </g>
      <g transform={place({ x: 1190, y: 420 })}>
        <Move tracks={[glide('size', [2400, 0.2], [4000, 1]), sway('turn', 3, 3800)]}>
          <path d="M0 0Q-30-90 0-190" fill="none" stroke="var(--achieving-line)" strokeWidth="3" />
          <g transform="translate(0 -190)">
            <Kite size={88} bows={3} tone={cardTone('kite')} />
          </g>
        </Move>
      </g>
    </>
  );
}

const PLACES = [
  { x: 110, y: 686 },
  { x: 300, y: 696 },
  { x: 480, y: 684 },
  { x: 690, y: 694 },
  { x: 960, y: 686 },
  { x: 1140, y: 692 },
] as const;

/** All four shapes, and everybody waves. */
export function Together({ who }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <Move tracks={[glide('y', [900, 160], [2500, 0])]}>
          <circle cx="610" cy="400" r="150" fill="var(--sky-far)" />
          <circle cx="610" cy="400" r="104" fill="var(--happy)" />
        </Move>
      </Shore>
      <Shapes />
      {PLACES.map(({ x, y }, nth) => {
        const name = who[nth];
        const wave = waving(3000 + nth * 260);
        const isLast = nth === PLACES.length - 1;
        return (
          name && (
            <Figure
              key={x}
              name={name}
              spot={{
                x,
                y,
                h: 286,
                arms: isLast ? [[[0, 'down']], 'up'] : [[[0, 'down']], wave],
                expression: [
                  [0, 'smile'],
                  [3000 + nth * 260, 'laugh'],
                ],
              }}
            />
          )
        );
      })}
    </>
  );
}

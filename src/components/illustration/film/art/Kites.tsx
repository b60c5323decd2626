import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide, sway } from '#components/illustration/motion/moves.ts';
import { Figure } from '#components/illustration/people/Figure.tsx';
import { raisedHand } from '#components/illustration/people/raised-hand.ts';
import { Crane } from '#components/illustration/places/built/Crane.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Kite } from '#components/illustration/shapes/Kite.tsx';
import { cardTone, posterTone, type Tone } from '#components/illustration/shapes/shape-colours.ts';
import { HORIZON, type PictureProps } from '../frame.ts';
import { Shore } from '../parts/Shore.tsx';

interface FlownProps {
  /** The hand that holds the string. */
  x: number;
  y: number;
  /** How long the string is once the kite is up, and which way it leans. */
  length: number;
  lean: number;
  size: number;
  tone: Tone;
  at: number;
}

/** A kite on its string: both grow and turn about the hand that holds them, so they never part. */
function Flown({ x, y, length, lean, size, tone, at }: FlownProps): ReactElement {
  return (
    <g transform={place({ x, y })}>
      <Move tracks={[glide('size', [at, 0.28], [at + 2600, 1]), sway('turn', 3, 3600 + at)]}>
        <g transform={`rotate(${String(lean)})`}>
          <path
            d={path`M0 0Q${length * 0.12} ${-length * 0.45} 0 ${-length}`}
            fill="none"
            stroke="var(--achieving-deep)"
            strokeWidth="3"
          />
          <g transform={place({ x: 0, y: -length })}>
            <Move tracks={[sway('turn', 7, 1700)]}>
              <Kite size={size} bows={3} tone={tone} />
            </Move>
          </g>
        </g>
      </Move>
    </g>
  );
}

const TONES: readonly Tone[] = [posterTone('kite'), cardTone('sun'), cardTone('shell')];

const PLACES = [
  { x: 1060, y: 690, length: 250, lean: -2, size: 84, at: 2700 },
  { x: 800, y: 682, length: 226, lean: 4, size: 72, at: 1500 },
  { x: 540, y: 692, length: 190, lean: 10, size: 60, at: 500 },
] as const;

/** Kites go up, one after the other. */
export function Kites({ who }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <Crane x={150} y={HORIZON} h={100} />
        <Crane x={280} y={HORIZON} h={78} />
      </Shore>
      <IronFigure x={560} y={474} h={74} />
      <Dune from={560} to={1580} y={722} height={90} fill="var(--sand)" />
      {PLACES.map(({ x, y, length, lean, size, at }, nth) => {
        const name = who[nth];
        const h = 310;
        const hand = name && raisedHand(name, h);
        return (
          hand && (
            <g key={x}>
              <Flown
                x={x + hand.x}
                y={y + hand.y}
                length={length}
                lean={lean}
                size={size}
                tone={TONES[nth] ?? posterTone('kite')}
                at={at}
              />
              <Figure
                name={name}
                spot={{
                  x,
                  y,
                  h,
                  arms: [
                    [
                      [0, 'down'],
                      [at + 2400, 'hip'],
                    ],
                    'up',
                  ],
                  expression: [
                    [0, 'calm'],
                    [at + 600, 'laugh'],
                  ],
                }}
              />
            </g>
          )
        );
      })}
    </>
  );
}

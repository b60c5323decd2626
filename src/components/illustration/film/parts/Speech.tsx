import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { pop, sway } from '#components/illustration/motion/moves.ts';

interface SpeechProps {
  /** The tip that points to whoever speaks. */
  x: number;
  y: number;
  /** The height of the shape. */
  size: number;
  fill: string;
  /** When it appears, in milliseconds from the start of the scene. */
  at: number;
  /** Whether it lies to the left of its tip. */
  flip?: boolean;
  /** The lines of words in it. */
  lines?: readonly number[];
}

/** A pebble of speech with its words as plain lines; it pops up and stays, a little restless. */
export function Speech({
  x,
  y,
  size: s,
  fill,
  at,
  flip = false,
  lines = [0.9, 0.6],
}: SpeechProps): ReactElement {
  const words = lines.map((long, i) => path`M${s * 0.36} ${-s * (0.86 - i * 0.24)}h${s * long}`);
  return (
    <g transform={place({ x, y, flip })}>
      <Move tracks={[...pop(at), sway('turn', 1.2, 2600)]}>
        <path
          d={path`M0 0v${-s * 0.7}a${s * 0.4} ${s * 0.4} 0 0 1 ${s * 0.4} ${-s * 0.4}h${s * 0.8}a${s * 0.4} ${s * 0.4} 0 0 1 0 ${s * 0.86}H${s * 0.4}z`}
          fill={fill}
        />
        <path
          d={words.join('')}
          stroke="var(--draw-ink)"
          strokeWidth={Math.round(s * 0.09)}
          strokeLinecap="round"
        />
      </Move>
    </g>
  );
}

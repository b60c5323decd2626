import type { ReactElement } from 'react';
import { Move } from '#components/illustration/motion/Move.tsx';
import { glide } from '#components/illustration/motion/moves.ts';
import type { CastName } from '#components/illustration/people/cast.ts';
import { Figure, type Spot } from '#components/illustration/people/Figure.tsx';
import type { Key, Track } from '#lib/motion/track.ts';

interface WalkerProps {
  /** Nobody, if a picture has more places than people. */
  name: CastName | undefined;
  /** Where they come to stand. */
  spot: Spot;
  /** How far away they start, to the right if positive. */
  from: number;
  /** When they set out and when they arrive, in milliseconds from the start of the scene. */
  during: readonly [start: number, end: number];
}

/** A small rise and fall with every step. */
function bob([start, end]: WalkerProps['during']): Track {
  const count = Math.floor((end - start) / 170);
  const keys = Array.from({ length: count }, (_, i): Key => [start + i * 170, i % 2 ? -5 : 0]);
  return { of: 'y', keys: [[start, 0], ...keys.slice(1), [end, 0]] };
}

/** Somebody who walks, or rolls, to their place. */
export function Walker({ name, spot, from, during }: WalkerProps): ReactElement | null {
  if (name === undefined) return null;
  const [start, end] = during;
  const rolls = name === 'sami';
  const way = glide('x', [start, from], [end, 0]);
  return (
    <Move tracks={rolls ? [way] : [way, bob(during)]}>
      <Figure name={name} spot={{ ...spot, walks: during }} />
    </Move>
  );
}

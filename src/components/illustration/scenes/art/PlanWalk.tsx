import type { ReactElement } from 'react';
import { Docks } from '#components/illustration/places/built/Docks.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { ThemeShape } from '#components/illustration/shapes/ThemeShape.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 730, y: 344, h: 204 },
    { x: 812, y: 348, h: 200 },
    { x: 1066, y: 322, h: 176, arms: ['down', 'up'] },
  ],
  narrow: [
    { x: 116, y: 216, h: 88 },
    { x: 164, y: 217, h: 88 },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <Docks x={60} y={214} h={32} />
      <Coast
        width={WIDTH.wide}
        height={370}
        horizon={214}
        shore={276}
        sun={{ x: 846, r: 84, lift: 0.3 }}
      />
      <ThemeShape shape="shell" stage={4} x={602} y={330} size={156} />
      <Dune from={760} to={1620} y={371} height={84} fill="var(--grass)" />
      <ThemeShape shape="pine" stage={3} x={930} y={332} size={140} />
      <ThemeShape shape="pine" stage={4} x={992} y={328} size={204} />
      <ThemeShape shape="kite" stage={4} x={1155} y={226} size={200} />
      <Grass x={1232} y={330} h={42} />
      <Grass x={180} y={346} h={34} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <Coast
        width={WIDTH.narrow}
        height={228}
        horizon={142}
        shore={180}
        sun={{ x: 132, r: 40, lift: 0.2 }}
      />
      <ThemeShape shape="shell" stage={4} x={48} y={204} size={70} />
      <Dune from={150} to={480} y={229} height={46} fill="var(--grass)" />
      <ThemeShape shape="pine" stage={4} x={228} y={206} size={92} />
      <ThemeShape shape="kite" stage={4} x={302} y={206} size={118} />
    </>
  );
}

/** A walk along the shore past the plan's four shapes: shell, sun, pines and a kite. */
export function PlanWalk({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

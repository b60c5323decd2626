import type { ReactElement } from 'react';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';
import { ThemeShape } from '#components/illustration/shapes/ThemeShape.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 764, y: 346, h: 228 },
    { x: 886, y: 352, h: 228 },
    { x: 976, y: 356, h: 228 },
    { x: 1084, y: 348, h: 228 },
    { x: 1194, y: 352, h: 228 },
  ],
  narrow: [
    { x: 132, y: 207, h: 114 },
    { x: 196, y: 210, h: 114 },
    { x: 246, y: 212, h: 114 },
    { x: 306, y: 209, h: 114 },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <Gull x={1180} y={50} span={32} />
      <Coast
        width={WIDTH.wide}
        height={376}
        horizon={206}
        shore={280}
        sun={{ x: 930, r: 116, lift: 0.2 }}
      />
      <Pines
        at={[
          [1214, 306, 170],
          [1272, 310, 210],
        ]}
        fill="var(--pine-far)"
      />
      <Dune from={620} to={1540} y={377} height={62} fill="var(--sand-light)" />
      <ThemeShape shape="shell" stage={3} x={652} y={344} size={62} />
      <Grass x={1246} y={346} h={46} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <Coast
        width={WIDTH.narrow}
        height={222}
        horizon={134}
        shore={174}
        sun={{ x: 214, r: 54, lift: 0.1 }}
      />
      <Pines at={[[340, 188, 84]]} fill="var(--pine-far)" />
      <Dune from={60} to={440} y={223} height={30} fill="var(--sand-light)" />
      <ThemeShape shape="shell" stage={3} x={66} y={206} size={36} />
      <Grass x={344} y={208} h={26} />
    </>
  );
}

/** A family on the beach: parents, a grandparent and children. */
export function FamilyDay({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

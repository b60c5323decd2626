import type { ReactElement } from 'react';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { Squirrel } from '#components/illustration/places/land/Squirrel.tsx';
import { SunDisc } from '#components/illustration/places/sky/SunDisc.tsx';
import type { ArtProps } from '../frames.ts';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 846, y: 344, h: 236 },
    { x: 962, y: 338, h: 236 },
    { x: 1064, y: 346, h: 236 },
  ],
  narrow: [
    { x: 190, y: 202, h: 112 },
    { x: 246, y: 200, h: 112 },
    { x: 302, y: 203, h: 112 },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <SunDisc x={940} y={300} r={112} lift={0.5} />
      <Pines
        at={[
          [590, 300, 112],
          [652, 304, 128],
          [1090, 300, 200],
          [1250, 300, 230],
        ]}
        fill="var(--pine-far)"
      />
      <Dune from={-500} to={900} y={371} height={60} fill="var(--sand-deep)" />
      <Dune from={380} to={1560} y={372} height={92} fill="var(--grass)" />
      <Pines
        at={[
          [716, 322, 200],
          [1168, 318, 290],
        ]}
      />
      <Squirrel x={770} y={352} k={0.9} flip />
      <Grass x={640} y={350} h={38} />
      <Grass x={1236} y={344} h={46} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <SunDisc x={238} y={178} r={52} lift={0.35} />
      <Pines
        at={[
          [92, 190, 70],
          [136, 192, 92],
          [344, 188, 104],
        ]}
        fill="var(--pine-far)"
      />
      <Dune from={-160} to={300} y={223} height={34} fill="var(--sand-deep)" />
      <Dune from={40} to={480} y={223} height={46} fill="var(--grass)" />
      <Squirrel x={140} y={210} k={0.5} flip />
      <Grass x={340} y={210} h={26} />
    </>
  );
}

/** The pine woods at Formby, with a red squirrel. */
export function PineWood({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

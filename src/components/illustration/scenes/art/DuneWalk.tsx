import type { ReactElement } from 'react';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { Sea } from '#components/illustration/places/land/Sea.tsx';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';
import { SunDisc } from '#components/illustration/places/sky/SunDisc.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 840, y: 340, h: 236 },
    { x: 960, y: 332, h: 236 },
    { x: 1100, y: 350, h: 232, seat: 'cross' },
  ],
  narrow: [
    { x: 214, y: 196, h: 108 },
    { x: 268, y: 192, h: 108 },
    { x: 328, y: 206, h: 108, seat: 'cross' },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <Gull x={1100} y={50} span={34} />
      <Gull x={1150} y={78} span={22} />
      <SunDisc x={756} y={262} r={62} lift={0.2} />
      <path d="M0 254H1280V370H0z" fill="var(--sand-deep)" />
      <Sea width={WIDTH.wide} y={252} shore={318} />
      <Pines
        at={[
          [1150, 300, 150],
          [1216, 310, 190],
          [1276, 306, 160],
        ]}
        fill="var(--pine-far)"
      />
      <Dune from={560} to={1640} y={371} height={110} fill="var(--grass)" />
      <Dune from={-300} to={620} y={371} height={84} fill="var(--sand-light)" />
      <Dune from={420} to={1480} y={371} height={66} />
      <Grass x={150} y={344} h={46} />
      <Grass x={1190} y={330} h={54} />
      <Grass x={1250} y={350} h={44} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <Gull x={140} y={60} span={20} />
      <SunDisc x={120} y={156} r={34} lift={0.2} />
      <path d="M0 157H360V222H0z" fill="var(--sand-deep)" />
      <Sea width={WIDTH.narrow} y={156} shore={190} />
      <Pines
        at={[
          [320, 178, 74],
          [352, 182, 92],
        ]}
        fill="var(--pine-far)"
      />
      <Dune from={120} to={520} y={223} height={60} fill="var(--grass)" />
      <Dune from={80} to={480} y={223} height={36} />
      <Grass x={40} y={214} h={28} />
      <Grass x={170} y={208} h={24} />
    </>
  );
}

/** The dunes at Formby: sea behind, grass and pines to the right. */
export function DuneWalk({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

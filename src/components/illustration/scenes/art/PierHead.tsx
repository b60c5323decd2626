import type { ReactElement } from 'react';
import { Pier } from '#components/illustration/places/built/Pier.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 866, y: 340, h: 240 },
    { x: 980, y: 344, h: 240 },
    { x: 1110, y: 346, h: 232, seat: 'hug' },
  ],
  narrow: [
    { x: 216, y: 204, h: 114 },
    { x: 272, y: 206, h: 114 },
    { x: 336, y: 206, h: 108 },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <Gull x={960} y={40} span={34} />
      <Gull x={1010} y={64} span={22} />
      <Coast
        width={WIDTH.wide}
        height={360}
        horizon={196}
        shore={274}
        sun={{ x: 1130, r: 92, lift: 0.15 }}
      />
      <Pier x={640} y={216} length={700} />
      <Dune from={640} to={1480} y={361} height={50} fill="var(--sand-light)" />
      <Grass x={740} y={346} h={38} />
      <Grass x={1244} y={344} h={46} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <Gull x={120} y={70} span={20} />
      <Coast
        width={WIDTH.narrow}
        height={218}
        horizon={136}
        shore={172}
        sun={{ x: 306, r: 40, lift: 0.1 }}
      />
      <Pier x={70} y={148} length={320} k={0.6} />
      <Dune from={100} to={440} y={219} height={26} fill="var(--sand-light)" />
      <Grass x={150} y={210} h={24} />
    </>
  );
}

/** The pier at Southport, for pages about services: a few people who met there. */
export function PierHead({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

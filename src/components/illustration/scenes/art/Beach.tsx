import type { ReactElement } from 'react';
import { Docks } from '#components/illustration/places/built/Docks.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Turbine } from '#components/illustration/places/built/Turbine.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 850, y: 346, h: 244 },
    { x: 980, y: 352, h: 244 },
    { x: 1160, y: 352, h: 240, seat: 'hug', flip: true },
  ],
  narrow: [
    { x: 216, y: 208, h: 112 },
    { x: 268, y: 210, h: 112 },
    { x: 340, y: 212, h: 112, seat: 'hug', flip: true },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <Gull x={820} y={40} span={34} />
      <Turbine x={470} y={190} h={20} />
      <Turbine x={500} y={190} h={17} turn={50} />
      <Turbine x={530} y={190} h={19} turn={20} />
      <Docks x={610} y={190} h={56} />
      <Coast
        width={WIDTH.wide}
        height={370}
        horizon={190}
        shore={266}
        sun={{ x: 1030, r: 110, lift: 0.25 }}
      />
      <IronFigure x={180} y={238} h={64} />
      <IronFigure x={360} y={222} h={40} />
      <IronFigure x={640} y={240} h={70} />
      <Dune from={760} to={1500} y={371} height={56} fill="var(--sand-light)" />
      <Grass x={1230} y={340} h={44} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <Docks x={8} y={134} h={34} cranes={2} />
      <Coast
        width={WIDTH.narrow}
        height={222}
        horizon={134}
        shore={172}
        sun={{ x: 262, r: 44, lift: 0.2 }}
      />
      <IronFigure x={128} y={156} h={30} />
      <Dune from={120} to={480} y={223} height={28} fill="var(--sand-light)" />
      <Grass x={24} y={210} h={22} />
    </>
  );
}

/** Day on the beach at Crosby: two who stand and talk, one who sits beside them. */
export function Beach({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

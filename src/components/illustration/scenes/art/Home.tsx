import type { ReactElement } from 'react';
import { Docks } from '#components/illustration/places/built/Docks.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Turbine } from '#components/illustration/places/built/Turbine.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';
import { Kite } from '#components/illustration/shapes/Kite.tsx';
import { cardTone } from '#components/illustration/shapes/shape-colours.ts';
import type { ArtProps } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 580, y: 444, h: 222, expression: 'laugh' },
    { x: 712, y: 434, h: 220 },
    { x: 846, y: 446, h: 222 },
    { x: 926, y: 442, h: 214, arms: ['up', 'down'], expression: 'laugh' },
    { x: 1040, y: 446, h: 220 },
    { x: 1132, y: 436, h: 226 },
    { x: 1216, y: 446, h: 216 },
  ],
  narrow: [
    { x: 36, y: 230, h: 118, expression: 'laugh' },
    { x: 98, y: 226, h: 116 },
    { x: 160, y: 232, h: 118 },
    { x: 202, y: 230, h: 114, arms: ['up', 'down'], expression: 'laugh' },
    { x: 250, y: 232, h: 116 },
    { x: 300, y: 227, h: 118 },
    { x: 341, y: 232, h: 112 },
  ],
} as const;

function Wide({ who, height }: ArtProps): ReactElement {
  return (
    <>
      <Gull x={716} y={64} span={40} />
      <Gull x={668} y={98} span={26} />
      <Turbine x={60} y={250} h={40} />
      <Turbine x={106} y={250} h={34} turn={40} />
      <Turbine x={150} y={250} h={39} turn={75} />
      <Docks x={214} y={250} h={62} />
      <Coast
        width={1280}
        height={height}
        horizon={250}
        shore={342}
        sun={{ x: 900, r: 146, lift: 0.2 }}
      />
      <IronFigure x={88} y={312} h={80} />
      <IronFigure x={238} y={284} h={46} />
      <IronFigure x={430} y={324} h={98} />
      <Pines
        at={[
          [1116, 372, 168],
          [1270, 372, 196],
        ]}
        fill="var(--pine-far)"
      />
      <Pines at={[[1196, 380, 262]]} />
      <Dune from={880} to={1560} y={461} height={92} fill="var(--grass)" />
      <path
        d="M1004 82Q968 220 902 320"
        fill="none"
        stroke="var(--achieving-line)"
        strokeWidth="2"
      />
      <Kite x={1010} y={62} size={50} bows={3} tone={cardTone('kite')} />
      <Foreground frame="wide" height={height} />
      <Grass x={960} y={432} h={32} />
      <Grass x={1262} y={404} h={46} />
      <Group who={who} spots={SPOTS.wide} />
    </>
  );
}

function Narrow({ who, height }: ArtProps): ReactElement {
  return (
    <>
      <Gull x={150} y={52} span={22} />
      <Turbine x={14} y={150} h={38} />
      <Turbine x={42} y={150} h={32} turn={50} />
      <Docks x={58} y={150} h={40} cranes={2} />
      <Coast
        width={360}
        height={height}
        horizon={150}
        shore={190}
        sun={{ x: 226, r: 56, lift: 0.1 }}
      />
      <IronFigure x={20} y={172} h={30} />
      <Pines at={[[318, 196, 82]]} fill="var(--pine-far)" />
      <Pines at={[[350, 198, 108]]} />
      <Dune from={250} to={440} y={241} height={44} fill="var(--grass)" />
      <path d="M264 52Q240 118 190 162" fill="none" stroke="var(--achieving-line)" />
      <Kite x={268} y={44} size={22} bows={3} tone={cardTone('kite')} />
      <Foreground frame="narrow" height={height} />
      <Group who={who} spots={SPOTS.narrow} />
    </>
  );
}

/** The home page: a big group on the sand at Crosby, docks to the left and pines to the right. */
export function Home(props: ArtProps): ReactElement {
  return props.frame === 'wide' ? <Wide {...props} /> : <Narrow {...props} />;
}

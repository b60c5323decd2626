import type { ReactElement } from 'react';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Glints } from '#components/illustration/places/sky/Glints.tsx';
import { Moon } from '#components/illustration/places/sky/Moon.tsx';
import { Stars } from '#components/illustration/places/sky/Stars.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 1000, y: 358, h: 236, seat: 'hug', expression: 'calm' },
    { x: 1140, y: 366, h: 220, seat: 'hug', flip: true, expression: 'calm' },
  ],
  narrow: [
    { x: 252, y: 208, h: 128, seat: 'hug', expression: 'calm' },
    { x: 130, y: 212, h: 110, seat: 'hug', expression: 'calm' },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <Moon x={1000} y={112} r={68} />
      <Stars
        at={[
          [700, 60],
          [90, 214],
          [742, 150],
          [1190, 36],
          [420, 206],
          [820, 36],
          [1250, 120],
          [640, 196],
          [250, 226],
        ]}
      />
      <Coast width={WIDTH.wide} height={400} horizon={250} shore={318} />
      <Glints x={1000} y={252} r={110} fill="var(--moon)" />
      <IronFigure x={560} y={292} h={62} />
      <IronFigure x={690} y={276} h={38} />
      <Dune from={700} to={1420} y={401} height={62} fill="var(--sand-light)" />
      <Grass x={860} y={372} h={40} />
      <Grass x={1236} y={366} h={50} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <Moon x={268} y={58} r={30} />
      <Stars
        at={[
          [30, 92],
          [84, 40],
          [130, 88],
          [166, 30],
          [60, 20],
          [344, 20],
          [348, 104],
        ]}
      />
      <Coast width={WIDTH.narrow} height={230} horizon={142} shore={180} />
      <Glints x={268} y={143} r={48} fill="var(--moon)" />
      <IronFigure x={70} y={166} h={34} />
      <Dune from={120} to={440} y={231} height={32} fill="var(--sand-light)" />
      <Grass x={190} y={216} h={22} />
    </>
  );
}

/** A full moon over the sea and somebody awake on the dune, not in distress. */
export function Night({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

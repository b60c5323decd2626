import type { ReactElement } from 'react';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Rain } from '#components/illustration/places/sky/Rain.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 1130, y: 350, h: 240, arms: ['pocket', 'pocket'], expression: 'sad', wearing: 'hood-up' },
    { x: 1016, y: 354, h: 236, arms: ['down', 'down'], expression: 'calm' },
  ],
  narrow: [
    { x: 270, y: 210, h: 122, arms: ['pocket', 'pocket'], expression: 'sad', wearing: 'hood-up' },
    { x: 206, y: 211, h: 118, arms: ['down', 'down'], expression: 'calm' },
  ],
} as const;

function Wide(): ReactElement {
  return (
    <>
      <path d="M0 186H1280V232H0z" fill="var(--sky-far)" />
      <path d="M0 204H560L520 232H0z" fill="var(--light)" />
      <Rain x={912} y={130} width={260} fall={90} />
      <Rain x={702} y={150} width={104} fall={60} />
      <Coast width={WIDTH.wide} height={370} horizon={230} shore={288} />
      <IronFigure x={470} y={264} h={56} />
      <Grass x={1190} y={352} h={44} />
      <Grass x={130} y={350} h={36} />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <path d="M0 118H360V144H0z" fill="var(--sky-far)" />
      <path d="M0 128H150L130 144H0z" fill="var(--light)" />
      <Rain x={196} y={92} width={120} fall={40} />
      <Coast width={WIDTH.narrow} height={222} horizon={142} shore={178} />
      <IronFigure x={96} y={164} h={34} />
      <Grass x={30} y={212} h={24} />
    </>
  );
}

/** Rain far out at sea that is passing; light on the horizon, somebody in a hood on dry sand. */
export function RainAtSea({ frame, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';
import { Docks } from '#components/illustration/places/built/Docks.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { ThemeShape } from '#components/illustration/shapes/ThemeShape.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 744, y: 350, h: 222, arms: ['down', 'out'], expression: 'laugh' },
    { x: 856, y: 358, h: 218, seat: 'hug', expression: 'smile' },
    { x: 1104, y: 350, h: 222, arms: ['wave', 'down'] },
    { x: 1210, y: 356, h: 222, arms: ['chest', 'pocket'] },
  ],
  narrow: [
    { x: 130, y: 212, h: 106, arms: ['down', 'out'], expression: 'laugh' },
    { x: 284, y: 210, h: 108, arms: ['wave', 'down'] },
    { x: 333, y: 213, h: 108, arms: ['chest', 'pocket'] },
  ],
} as const;

/** A speech shape: a pebble with one sharp corner, its tip at x y. */
const speech = (x: number, y: number, s: number): string =>
  path`M${x} ${y}v${-s * 0.5}a${s * 0.4} ${s * 0.4} 0 0 1 ${s * 0.4} ${-s * 0.4}h${s * 0.7}a${s * 0.4} ${s * 0.4} 0 0 1 0 ${s * 0.8}H${x + s * 0.4}z`;

function Wide(): ReactElement {
  return (
    <>
      <Docks x={60} y={206} h={30} />
      <Coast width={WIDTH.wide} height={376} horizon={206} shore={276} />
      <IronFigure x={330} y={244} h={58} />
      <IronFigure x={560} y={234} h={44} />
      <Dune from={560} to={1580} y={377} height={60} fill="var(--sand-light)" />
      <ThemeShape shape="shell" stage={4} x={988} y={344} size={200} />
      <path d={speech(800, 118, 74)} fill="var(--happy)" />
      <path d={speech(946, 150, 58)} fill="var(--achieving)" />
      <path d={speech(1066, 84, 78)} fill="var(--healthy)" />
    </>
  );
}

function Narrow(): ReactElement {
  return (
    <>
      <Coast width={WIDTH.narrow} height={224} horizon={134} shore={174} />
      <IronFigure x={46} y={156} h={32} />
      <Dune from={40} to={460} y={225} height={28} fill="var(--sand-light)" />
      <ThemeShape shape="shell" stage={4} x={212} y={208} size={96} />
      <path d={speech(150, 98, 36)} fill="var(--happy)" />
      <path d={speech(206, 116, 28)} fill="var(--achieving)" />
      <path d={speech(252, 84, 36)} fill="var(--healthy)" />
    </>
  );
}

/** Young people talking round a big shell, with plain speech shapes in the air. */
export function HaveYourSay({ frame, height, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Foreground frame={frame} height={height} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

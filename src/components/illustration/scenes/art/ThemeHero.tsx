import type { ReactElement } from 'react';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Turbine } from '#components/illustration/places/built/Turbine.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';
import { type ArtProps, type SceneName, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';
import { Foreground } from '../parts/Foreground.tsx';
import { Group } from '../parts/Group.tsx';
import { Landmark } from '../parts/Landmark.tsx';
import type { Shape } from '#components/illustration/shapes/shape-colours.ts';

/** Two groups with the landmark showing between them; the fourth reaches up, to a kite's string. */
const SPOTS = {
  wide: [
    { x: 640, y: 384, h: 226 },
    { x: 744, y: 390, h: 226, expression: 'laugh' },
    { x: 836, y: 392, h: 226 },
    { x: 1030, y: 386, h: 226, arms: ['down', 'up'] },
    { x: 1114, y: 392, h: 226 },
    { x: 1196, y: 388, h: 226 },
  ],
  narrow: [
    { x: 104, y: 214, h: 114 },
    { x: 158, y: 217, h: 114, expression: 'laugh' },
    { x: 200, y: 218, h: 110 },
    { x: 280, y: 215, h: 114, arms: ['down', 'up'] },
    { x: 332, y: 218, h: 114 },
  ],
} as const;

const SHAPES: Partial<Record<SceneName, Shape>> = {
  heard: 'shell',
  happy: 'sun',
  healthy: 'pine',
  achieving: 'kite',
  fifth: 'arch',
};

/** A theme's own page: its shape as a landmark behind a group, on the theme's colour as the sky. */
export function ThemeHero({ name, frame, height, who }: ArtProps): ReactElement {
  const shape = SHAPES[name] ?? 'sun';
  const wide = frame === 'wide';
  const horizon = wide ? 250 : 140;
  const shore = wide ? 320 : 178;
  return (
    <>
      <Gull x={wide ? 560 : 90} y={wide ? 110 : 70} span={wide ? 40 : 20} />
      <Turbine x={wide ? 60 : 20} y={horizon} h={wide ? 80 : 36} fill="var(--foam-line)" />
      <Turbine
        x={wide ? 128 : 46}
        y={horizon}
        h={wide ? 64 : 30}
        turn={50}
        fill="var(--foam-line)"
      />
      <Landmark shape={shape} frame={frame} horizon={horizon} layer="sky" />
      <Coast width={WIDTH[frame]} height={height} horizon={horizon} shore={shore} />
      <IronFigure x={wide ? 250 : 70} y={wide ? 296 : 162} h={wide ? 66 : 30} />
      <IronFigure x={wide ? 400 : 12} y={wide ? 280 : 156} h={wide ? 44 : 24} />
      <Landmark shape={shape} frame={frame} horizon={horizon} layer="land" />
      <Foreground frame={frame} height={height} />
      <Grass x={wide ? 1250 : 20} y={height - (wide ? 18 : 10)} h={wide ? 46 : 24} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

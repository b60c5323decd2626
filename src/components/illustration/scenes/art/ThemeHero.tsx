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
    { x: 690, y: 384, h: 230 },
    { x: 786, y: 390, h: 230, expression: 'laugh' },
    { x: 866, y: 392, h: 230 },
    { x: 1062, y: 386, h: 230, arms: ['down', 'up'] },
    { x: 1164, y: 392, h: 230 },
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

const PLACES = {
  wide: {
    horizon: 250,
    shore: 320,
    gull: { x: 1216, y: 70, span: 40 },
    turbines: [
      { x: 60, h: 40 },
      { x: 106, h: 34, turn: 50 },
    ],
    figures: [
      { x: 250, y: 296, h: 66 },
      { x: 400, y: 280, h: 44 },
    ],
    grass: { x: 1250, y: 382, h: 46 },
  },
  narrow: {
    horizon: 140,
    shore: 178,
    gull: { x: 90, y: 70, span: 20 },
    turbines: [
      { x: 20, h: 28 },
      { x: 44, h: 24, turn: 50 },
    ],
    figures: [
      { x: 70, y: 162, h: 30 },
      { x: 12, y: 156, h: 24 },
    ],
    grass: { x: 20, y: 212, h: 24 },
  },
} as const;

/** A theme's own page: its shape as a landmark behind a group, on the theme's colour as the sky. */
export function ThemeHero({ name, frame, height, who }: ArtProps): ReactElement {
  const landmark = { shape: SHAPES[name] ?? 'sun', frame };
  const { horizon, shore, gull, turbines, figures, grass } = PLACES[frame];
  return (
    <>
      <Gull {...gull} />
      {turbines.map((turbine) => (
        <Turbine key={turbine.x} y={horizon} fill="var(--foam-line)" {...turbine} />
      ))}
      <Landmark {...landmark} horizon={horizon} layer="sky" />
      <Coast width={WIDTH[frame]} height={height} horizon={horizon} shore={shore} />
      {figures.map((figure) => (
        <IronFigure key={figure.x} {...figure} />
      ))}
      <Landmark {...landmark} horizon={horizon} layer="land" />
      <Foreground frame={frame} height={height} />
      <Grass {...grass} />
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}

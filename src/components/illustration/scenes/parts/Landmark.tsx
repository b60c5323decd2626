import type { ReactElement } from 'react';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { Glints } from '#components/illustration/places/sky/Glints.tsx';
import { SunDisc } from '#components/illustration/places/sky/SunDisc.tsx';
import { Kite } from '#components/illustration/shapes/Kite.tsx';
import { posterTone, type Shape } from '#components/illustration/shapes/shape-colours.ts';
import { ThemeShape } from '#components/illustration/shapes/ThemeShape.tsx';
import type { Frame } from '../frames.ts';

interface LandmarkProps {
  shape: Shape;
  frame: Frame;
  horizon: number;
  /** What stands in the sky is drawn before the sea, what stands on land after it. */
  layer: 'sky' | 'land';
}

type Drawing = (props: { wide: boolean; horizon: number }) => ReactElement;

const SKY: Partial<Record<Shape, Drawing>> = {
  sun: ({ wide, horizon }) => (
    <SunDisc
      x={wide ? 956 : 240}
      y={horizon}
      r={wide ? 166 : 70}
      lift={0.05}
      fill="var(--happy-deep)"
      halo="var(--happy-glow)"
    />
  ),
  kite: ({ wide }) => (
    <>
      <path
        d={wide ? 'M1007 163Q1024 214 1100 182' : 'M251 84Q262 116 299 112'}
        fill="none"
        stroke="var(--achieving-deep)"
        strokeWidth={wide ? 3 : 2}
      />
      <Kite
        x={wide ? 1040 : 270}
        y={wide ? 90 : 54}
        size={wide ? 80 : 36}
        tone={posterTone('kite')}
      />
    </>
  ),
};

const WOOD = {
  wide: [
    [742, 340, 210],
    [930, 336, 330],
    [1130, 336, 270],
    [1262, 340, 220],
  ],
  narrow: [
    [131, 196, 92],
    [228, 196, 134],
    [322, 194, 112],
  ],
} as const;

const LAND: Record<Shape, Drawing> = {
  sun: ({ wide, horizon }) => (
    <Glints x={wide ? 956 : 240} y={horizon} r={wide ? 130 : 60} fill="var(--happy-deep)" />
  ),
  shell: ({ wide }) => (
    <ThemeShape
      shape="shell"
      stage={4}
      x={wide ? 956 : 240}
      y={wide ? 368 : 206}
      size={wide ? 540 : 216}
      tone={posterTone('shell')}
    />
  ),
  pine: ({ wide }) => (
    <>
      <Dune
        from={wide ? 520 : 60}
        to={wide ? 1560 : 470}
        y={wide ? 401 : 223}
        height={wide ? 96 : 46}
        fill="var(--grass)"
      />
      <Pines at={wide ? WOOD.wide : WOOD.narrow} fill="var(--healthy-deep)" />
    </>
  ),
  kite: ({ wide }) => (
    <Dune
      from={wide ? 560 : 80}
      to={wide ? 1580 : 460}
      y={wide ? 401 : 223}
      height={wide ? 66 : 34}
      fill="var(--sand-light)"
    />
  ),
  arch: ({ wide }) => (
    <ThemeShape
      shape="arch"
      stage={3}
      x={wide ? 956 : 240}
      y={wide ? 366 : 206}
      size={wide ? 430 : 190}
      tone={posterTone('arch')}
    />
  ),
};

/** A theme's shape, big, in its place in the landscape. */
export function Landmark({ shape, frame, horizon, layer }: LandmarkProps): ReactElement | null {
  const drawing = layer === 'sky' ? SKY[shape] : LAND[shape];
  return drawing?.({ wide: frame === 'wide', horizon }) ?? null;
}

import type { ReactElement } from 'react';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
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
      x={wide ? 940 : 240}
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
        d={wide ? 'M987 163Q996 216 1070 184' : 'M251 84Q262 116 299 112'}
        fill="none"
        stroke="var(--achieving-deep)"
        strokeWidth={wide ? 3 : 2}
      />
      <Kite x={wide ? 1020 : 270} y={wide ? 90 : 54} size={wide ? 80 : 36} tone={posterTone('kite')} />
    </>
  ),
};

const LAND: Record<Shape, Drawing> = {
  sun: ({ wide, horizon }) => (
    <Glints
      x={wide ? 940 : 240}
      y={horizon}
      r={wide ? 130 : 60}
      fill="var(--happy-deep)"
    />
  ),
  shell: ({ wide }) => (
    <ThemeShape
      shape="shell"
      stage={4}
      x={wide ? 940 : 240}
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
      {(wide
        ? ([[690, 340, 210], [930, 336, 330], [1130, 336, 270], [1262, 340, 220]] as const)
        : ([[150, 196, 88], [228, 196, 134], [322, 194, 112]] as const)
      ).map(([x, y, size]) => (
        <ThemeShape
          key={x}
          shape="pine"
          stage={4}
          x={x}
          y={y}
          size={size}
          tone={{ fill: 'var(--healthy-deep)', line: 'var(--trunk)' }}
        />
      ))}
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
      x={wide ? 940 : 240}
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

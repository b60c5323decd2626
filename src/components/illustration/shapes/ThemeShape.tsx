import type { ReactElement } from 'react';
import { path, place, round } from '../draw.ts';
import { Arch } from './Arch.tsx';
import { growth, parts } from './growth.ts';
import { Kite } from './Kite.tsx';
import { Pine } from './Pine.tsx';
import { Shell } from './Shell.tsx';
import { type Shape, type Stage, type Tone, cardTone } from './shape-colours.ts';
import { Sun } from './Sun.tsx';

interface ThemeShapeProps {
  shape: Shape;
  stage: Stage;
  /** The middle of the shape's foot, in the units of the svg around it. */
  x: number;
  y: number;
  /** The height of the tallest stage; a shell is as wide as this and half as high. */
  size: number;
  tone?: Tone;
}

type Drawing = (props: { stage: Stage; size: number; tone: Tone }) => ReactElement;

const flown: Drawing = ({ stage, size, tone }) => {
  const top = growth('kite', stage) * size;
  const kite = { x: size * (0.06 + 0.03 * stage), y: size * 0.25 - top };
  return (
    <>
      <path
        d={path`M${-size * 0.34} 0Q${kite.x - size * 0.2} ${-size * 0.08} ${kite.x - size * 0.1} ${kite.y + size * 0.22}`}
        fill="none"
        stroke={tone.line}
        strokeWidth={round(Math.max(2, size * 0.014))}
      />
      <Kite size={size * 0.25} tone={tone} x={kite.x} y={kite.y} />
    </>
  );
};

const DRAWINGS: Record<Shape, Drawing> = {
  shell: ({ stage, size, tone }) => <Shell size={size} rings={stage} tone={tone} />,
  sun: ({ stage, size, tone }) => <Sun size={size} height={growth('sun', stage)} tone={tone} />,
  pine: ({ stage, size, tone }) => (
    <Pine height={growth('pine', stage) * size} tiers={parts('pine', stage)} tone={tone} />
  ),
  kite: flown,
  arch: ({ stage, size, tone }) => <Arch size={size} height={growth('arch', stage)} tone={tone} />,
};

/** One of the five shapes as a group that stands on y and shows one of four stages of growth. */
export function ThemeShape({ shape, stage, x, y, size, tone }: ThemeShapeProps): ReactElement {
  const drawing = DRAWINGS[shape]({ stage, size, tone: tone ?? cardTone(shape) });
  return <g transform={place({ x, y })}>{drawing}</g>;
}

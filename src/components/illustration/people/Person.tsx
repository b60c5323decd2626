import type { ReactElement } from 'react';
import { place } from '../draw.ts';
import { ArmDrawing } from './body/ArmDrawing.tsx';
import { buildOf } from './body/build.ts';
import { Legs } from './body/Legs.tsx';
import { Torso } from './body/Torso.tsx';
import { HairBack } from './head/HairBack.tsx';
import { Head } from './head/Head.tsx';
import type { Arm, Arms, Expression, Look } from './look.ts';

export interface PersonProps {
  /** The point between the feet, in the units of the svg around it. */
  x: number;
  y: number;
  /** The person's height in the same units. */
  h: number;
  look: Look;
  arms?: Arms;
  expression?: Expression;
  flip?: boolean;
}

const inFront = (arm: Arm): boolean => arm === 'phone' || arm === 'chest';

/** A person who stands on x y, `h` high. */
export function Person(props: PersonProps): ReactElement {
  const {
    x,
    y,
    h,
    look,
    arms = look.arms ?? ['down', 'down'],
    expression = 'smile',
    flip = false,
  } = props;
  const { chin, head } = buildOf(look);
  const [left, right] = arms;
  const headAt = place({ x: 0, y: chin, k: head });
  return (
    <g transform={place({ x, y, k: h / 200, flip })} strokeLinecap="round" strokeLinejoin="round">
      <g transform={headAt}>
        <HairBack look={look} />
      </g>
      <Legs look={look} />
      <Torso look={look} />
      {!inFront(left) && <ArmDrawing look={look} arm={left} side={-1} />}
      {!inFront(right) && <ArmDrawing look={look} arm={right} side={1} />}
      <g transform={headAt}>
        <Head look={look} expression={expression} />
      </g>
      {inFront(left) && <ArmDrawing look={look} arm={left} side={-1} />}
      {inFront(right) && <ArmDrawing look={look} arm={right} side={1} />}
    </g>
  );
}

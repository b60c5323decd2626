import type { ReactElement } from 'react';
import { place } from '../draw.ts';
import { ArmDrawing } from './body/ArmDrawing.tsx';
import { buildOf } from './body/build.ts';
import { Legs } from './body/Legs.tsx';
import { WalkingLegs } from './body/WalkingLegs.tsx';
import { Torso } from './body/Torso.tsx';
import { HairBack } from './head/HairBack.tsx';
import { Head } from './head/Head.tsx';
import type { Acting, Arm, Expression, Look } from './look.ts';

export interface PersonProps {
  /** The point between the feet, in the units of the svg around it. */
  x: number;
  y: number;
  /** The person's height in the same units. */
  h: number;
  look: Look;
  /** The two arms, first the one on the left of the picture, still or acting. */
  arms?: readonly [Arm | Acting<Arm>, Arm | Acting<Arm>];
  expression?: Expression | Acting<Expression>;
  flip?: boolean;
  /** From when to when they go, in milliseconds from the start of the scene: feet step, wheels turn. */
  walks?: readonly [from: number, to: number] | undefined;
}

const inFront = (arm: Arm | Acting<Arm>): boolean => arm === 'phone' || arm === 'chest';

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
    walks,
  } = props;
  const { chin, head } = buildOf(look);
  const [left, right] = arms;
  const headAt = place({ x: 0, y: chin, k: head });
  return (
    <g transform={place({ x, y, k: h / 200, flip })} strokeLinecap="round" strokeLinejoin="round">
      <g transform={headAt}>
        <HairBack look={look} />
      </g>
      {walks ? <WalkingLegs look={look} walks={walks} /> : <Legs look={look} />}
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

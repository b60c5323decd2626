import type { ReactElement } from 'react';
import { round } from '#components/illustration/draw.ts';
import { type Acting, type Arm, cloth, has, type Look, skin } from '../look.ts';
import { type Bend, bend, between, beyond, type Point, through } from './arm-poses.ts';
import { buildOf } from './build.ts';
import { Hand } from './Hand.tsx';
import { MovingArm } from './MovingArm.tsx';

interface ArmDrawingProps {
  look: Look;
  arm: Arm | Acting<Arm>;
  /** 1 on the right of the picture, -1 on the left. */
  side: 1 | -1;
}

const hangs = (as: Role): boolean => ['down', 'pocket', 'cane', 'short'].includes(as);

type Role = Arm | 'cane' | 'short';

function role({ look, arm, side }: ArmDrawingProps): Role | Acting<Arm> {
  if (side === 1 && has(look, 'cane')) return 'cane';
  return side === -1 && has(look, 'short-arm') ? 'short' : arm;
}

/** A white cane with a dark grip, from the hand to the ground in front. */
function Cane({ hand }: { hand: Bend }): ReactElement {
  const top = beyond(hand, 5);
  const d = through([top, { x: top.x + 26, y: -2 }]);
  return (
    <g fill="none">
      <path d={d} stroke="var(--draw-ink)" strokeWidth="6" />
      <path d={d} stroke="var(--draw-white)" strokeWidth="3.6" />
    </g>
  );
}

function Phone({ hand }: { hand: Bend }): ReactElement {
  const { x, y } = hand.wrist;
  return (
    <rect
      x={round(x - 7)}
      y={round(y - 17)}
      width="13"
      height="22"
      rx="3"
      fill="var(--draw-ink)"
      stroke="var(--sole)"
    />
  );
}

/** The fold between an arm that hangs and the body, in a darker line. */
function Fold({ limb, side }: { limb: Bend; side: 1 | -1 }): ReactElement {
  const inner = (point: Point): Point => ({ x: point.x - side * 7.5, y: point.y });
  const start = inner({ x: limb.shoulder.x, y: limb.shoulder.y + 14 });
  return (
    <path
      d={through([start, inner(limb.elbow), inner(between(limb.elbow, limb.wrist, 0.7))])}
      stroke="var(--draw-ink)"
      strokeWidth="1.6"
      opacity=".22"
    />
  );
}

/** Where the sleeve ends, and what of the arm is bare below it. */
function sleeve(look: Look, limb: Bend): { line: [Point, ...Point[]]; bare: [Point, ...Point[]] } {
  if (has(look, 'short-sleeves')) {
    const cuff = between(limb.shoulder, limb.elbow, 0.62);
    return { line: [limb.shoulder, cuff], bare: [cuff, limb.elbow] };
  }
  const cuff = between(limb.elbow, limb.wrist, 0.78);
  return { line: [limb.shoulder, limb.elbow, cuff], bare: [cuff] };
}

/** One arm with sleeve, hand and what it holds; it hangs from the shoulder of the look's body. */
export function ArmDrawing(props: ArmDrawingProps): ReactElement {
  const { look, side } = props;
  const body = buildOf(look);
  const as = role(props);
  const width = Math.round(body.leg * 0.78);
  const shoulder = { x: side * (body.shoulder - width / 2), y: body.shoulderY + 14 };
  if (typeof as !== 'string')
    return <MovingArm look={look} acting={as} side={side} shoulder={shoulder} />;
  const limb = bend(as === 'short' ? 'down' : as, shoulder, { side, reach: body.reach });
  const { line, bare } = sleeve(look, limb);
  return (
    <>
      {as === 'cane' && <Cane hand={limb} />}
      {as === 'phone' && <Phone hand={limb} />}
      <g fill="none" stroke={skin(look)}>
        {as === 'short' ? (
          <path d={through(bare)} strokeWidth="11" />
        ) : (
          <Hand
            bend={limb}
            from={bare}
            thumb={side === 1 ? -1 : 1}
            open={as === 'wave' || as === 'up'}
          />
        )}
        <path d={through(line)} stroke={cloth(look.top)} strokeWidth={width} />
        {hangs(as) && <Fold limb={limb} side={side} />}
      </g>
    </>
  );
}

import type { ReactElement } from 'react';
import { place, round } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import type { Key, Track } from '#lib/motion/track.ts';
import { type Acting, type Arm, cloth, has, type Look, skin } from '../look.ts';
import { anglesOf, type Point } from './arm-poses.ts';
import { buildOf } from './build.ts';
import { Hand } from './Hand.tsx';

interface MovingArmProps {
  look: Look;
  /** What the arm does from which moment on; it takes a third of a second to get there. */
  acting: Acting<Arm>;
  side: 1 | -1;
  shoulder: Point;
}

const UPPER = 29;
const LOWER = 28;
const TAKES = 320;

/** The turn of a joint over time: it rests between the poses. */
function turning(acting: Acting<Arm>, joint: 'shoulder' | 'elbow'): Track {
  const angles = acting.map(([ms, arm]): Key => [ms, anglesOf(arm)[joint]]);
  const [first = [0, 0], ...rest] = angles;
  const keys = rest.flatMap(([ms, angle], nth): Key[] => {
    const before = angles[nth]?.[1] ?? angle;
    return [
      [ms, before],
      [ms + TAKES, angle],
    ];
  });
  return { of: 'turn', keys: [first, ...keys] };
}

/** An arm with a shoulder and an elbow that turn while a scene plays. */
export function MovingArm({ look, acting, side, shoulder }: MovingArmProps): ReactElement {
  const { reach, leg } = buildOf(look);
  const width = Math.round(leg * 0.78);
  const [upper, lower] = [round(UPPER * reach), round(LOWER * reach)];
  const bare = has(look, 'short-sleeves');
  const wrist = { x: 0, y: lower };
  const cuff = { x: 0, y: bare ? 0 : round(lower * 0.78) };
  const open = acting.some(([, arm]) => arm === 'wave' || arm === 'up');
  const sleeve = { stroke: cloth(look.top), strokeWidth: width };
  return (
    <g
      transform={place({ x: shoulder.x, y: shoulder.y, flip: side === -1 })}
      fill="none"
      stroke={skin(look)}
    >
      <Move tracks={[turning(acting, 'shoulder')]}>
        {bare && <path d={`M0 0V${upper}`} strokeWidth="10" />}
        <g transform={place({ x: 0, y: upper })}>
          <Move tracks={[turning(acting, 'elbow')]}>
            <Hand
              bend={{ shoulder: { x: 0, y: -upper }, elbow: { x: 0, y: 0 }, wrist }}
              from={[cuff]}
              thumb={-1}
              open={open}
            />
            {!bare && <path d={`M0 0V${cuff.y}`} {...sleeve} />}
          </Move>
        </g>
        <path d={`M0 0V${bare ? round(upper * 0.62) : upper}`} {...sleeve} />
      </Move>
    </g>
  );
}

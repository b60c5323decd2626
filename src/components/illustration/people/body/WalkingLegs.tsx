import type { ReactElement } from 'react';
import { path, place, round } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import type { Key, Track } from '#lib/motion/track.ts';
import { cloth, type Look, skin } from '../look.ts';
import { type Build, buildOf } from './build.ts';
import { topOutline } from './torso-paths.ts';

interface WalkingLegsProps {
  look: Look;
  /** From when to when they walk, in milliseconds from the start of the scene. */
  walks: readonly [from: number, to: number];
}

/** One step takes so long, in milliseconds. */
const STEP = 340;
const SWING = 19;

/** One leg’s swing to and fro from the hip, still before and after the walk. */
function stride([from, to]: WalkingLegsProps['walks'], side: 1 | -1): Track {
  const count = Math.max(1, Math.floor((to - from) / STEP));
  const steps = Array.from({ length: count - 1 }, (_, nth): Key => [
    from + (nth + 1) * STEP,
    (nth % 2 ? -SWING : SWING) * side,
  ]);
  return { of: 'turn', keys: [[from, 0], ...steps, [to, 0]] };
}

function Leg({ look, body, hip }: { look: Look; body: Build; hip: number }): ReactElement {
  const { wear = 'trousers' } = look;
  const long = wear === 'trousers' || wear === 'kameez';
  const ankle = -hip - 9;
  const width = long ? body.leg : round(body.leg * 0.7);
  return (
    <>
      <path d={path`M-6 ${-hip}v-9q0-5 5-5h6q12 3 12 14z`} fill="var(--shoe)" />
      <path d={path`M-5 ${-hip - 1.5}h20`} stroke="var(--sole)" strokeWidth="3" />
      <path
        d={path`M0 0V${ankle}`}
        stroke={long ? cloth(look.legs) : skin(look)}
        strokeWidth={width}
        strokeLinecap="butt"
      />
      {wear === 'shorts' && (
        <path
          d={path`M0 0V${ankle * 0.5}`}
          stroke={cloth(look.legs)}
          strokeWidth={body.leg + 3}
          strokeLinecap="butt"
        />
      )}
    </>
  );
}

/** Two legs that step while a scene plays, seen from the side they walk to; the top covers the hips. */
export function WalkingLegs({ look, walks }: WalkingLegsProps): ReactElement {
  const body = buildOf(look);
  const middle = round(body.hem - body.leg * 0.52);
  return (
    <>
      {([-1, 1] as const).map((side) => (
        <g key={side} transform={place({ x: side * middle, y: body.hipY })}>
          <Move tracks={[stride(walks, side)]}>
            <Leg look={look} body={body} hip={body.hipY} />
          </Move>
        </g>
      ))}
      <path
        d={
          look.wear === 'skirt'
            ? topOutline({ ...body, shoulderY: body.hipY - 30 }, body.hem + 9, body.hipY * 0.54)
            : path`M${-body.hem} ${body.hipY - 2}H${body.hem}v14H${-body.hem}z`
        }
        fill={cloth(look.legs)}
      />
    </>
  );
}

import type { Point } from './body/arm-poses.ts';
import { buildOf, STATURE } from './body/build.ts';
import { CAST, type CastName } from './cast.ts';
import type { Look } from './look.ts';
import { bend, beyond } from './body/arm-poses.ts';

/** Where the raised right hand of somebody is, from the point between their feet; h as in a spot. */
export function raisedHand(name: CastName, h: number): Point {
  const look: Look = CAST[name];
  const { shoulder, shoulderY, reach, leg } = buildOf(look);
  const joint = { x: shoulder - Math.round(leg * 0.78) / 2, y: shoulderY + 14 };
  const { x, y } = beyond(bend('up', joint, { side: 1, reach }), 6);
  const scale = (h * STATURE[look.age]) / 200;
  return { x: x * scale, y: y * scale };
}

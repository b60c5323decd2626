import { path } from '#components/illustration/draw.ts';
import type { Arm } from '../look.ts';

/** A point in a body's drawing. */
export interface Point {
  x: number;
  y: number;
}

/** An arm from the shoulder over the elbow to the wrist. */
export interface Bend {
  shoulder: Point;
  elbow: Point;
  wrist: Point;
}

const pose = (elbow: readonly [number, number], wrist: readonly [number, number]) => ({
  elbow: { x: elbow[0], y: elbow[1] },
  wrist: { x: wrist[0], y: wrist[1] },
});

/** Where elbow and wrist are, from the shoulder, for an arm on the right of the picture. */
const POSES = {
  down: pose([6, 30], [5, 56]),
  pocket: pose([12, 28], [2, 50]),
  hip: pose([24, 21], [6, 43]),
  wave: pose([19, 16], [28, -16]),
  up: pose([14, -26], [16, -54]),
  out: pose([20, 20], [46, 10]),
  side: pose([13, 25], [26, 48]),
  phone: pose([8, 30], [-13, 17]),
  chest: pose([9, 29], [-18, 12]),
  cane: pose([9, 28], [24, 42]),
} as const satisfies Record<Arm | 'cane', unknown>;

/** Bends an arm from a shoulder; side is 1 on the right of the picture and -1 on the left. */
export function bend(
  arm: Arm | 'cane',
  shoulder: Point,
  { side, reach }: { side: 1 | -1; reach: number },
): Bend {
  const at = (offset: Point): Point => ({
    x: shoulder.x + offset.x * side * reach,
    y: shoulder.y + offset.y * reach,
  });
  const { elbow, wrist } = POSES[arm];
  return { shoulder, elbow: at(elbow), wrist: at(wrist) };
}

/** The point a share of the way from one point to another. */
export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** A line through points, as path data in whole units. */
export const through = (points: readonly [Point, ...Point[]]): string =>
  'M' + points.map(({ x, y }) => path`${Math.round(x)} ${Math.round(y)}`).join('L');

/** The point that lies `length` on from the wrist, turned by an angle in degrees. */
export function beyond({ elbow, wrist }: Bend, length: number, degrees = 0): Point {
  const angle = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x) + (degrees * Math.PI) / 180;
  return { x: wrist.x + Math.cos(angle) * length, y: wrist.y + Math.sin(angle) * length };
}

const degrees = ({ x, y }: Point): number => Math.round((Math.atan2(y, x) * 180) / Math.PI);

/** How far an arm on the right is turned from hanging straight down: at the shoulder, and at the elbow. */
export function anglesOf(arm: Arm): { shoulder: number; elbow: number } {
  const { elbow, wrist } = POSES[arm];
  const upper = degrees(elbow);
  const lower = degrees({ x: wrist.x - elbow.x, y: wrist.y - elbow.y });
  return { shoulder: upper - 90, elbow: ((lower - upper + 540) % 360) - 180 };
}

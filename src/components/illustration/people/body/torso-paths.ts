import { path } from '#components/illustration/draw.ts';
import type { Build } from './build.ts';

/** The outline of a top from the shoulders to `hemY`, where it is `hem` wide to either side. */
export function topOutline(
  { shoulder: s, shoulderY: y }: Build,
  hem: number,
  hemY: number,
): string {
  return path`M${-hem} ${hemY}L${-s} ${y + 26}Q${-s} ${y + 2} ${-s + 15} ${y + 1}L-9 ${y - 2}H9L${s - 15} ${y + 1}Q${s} ${y + 2} ${s} ${y + 26}L${hem} ${hemY}z`;
}

/** Two trouser legs as one outline, from the hips to `endY`, which is `cuff` wide there. */
export function legsOutline({ hem, hipY, leg }: Build, cuff: number, endY: number): string {
  const middle = hem - leg * 0.52;
  const half = cuff / 2;
  return path`M${-hem} ${hipY}H${hem}L${middle + half} ${endY}H${middle - half}L0 ${hipY + 20}L${-middle + half} ${endY}H${-middle - half}z`;
}

/** Both shoes on the ground, toes turned a little out. */
export function shoes({ hem, leg }: Build): string {
  const middle = hem - leg * 0.52;
  const shoe = (side: 1 | -1): string =>
    path`M${side * (middle - 8)} 0v-9q0-5 ${side * 5}-5h${side * 6}q${side * 12} 3 ${side * 12} 14z`;
  return shoe(-1) + shoe(1);
}

/** The soles of both shoes, as lines. */
export function soles({ hem, leg }: Build): string {
  const middle = hem - leg * 0.52;
  return path`M${middle - 6.5} -1.5h20M${-middle + 6.5} -1.5h-20`;
}

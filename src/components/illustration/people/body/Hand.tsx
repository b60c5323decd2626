import type { ReactElement } from 'react';
import { type Bend, beyond, type Point, through } from './arm-poses.ts';

interface HandProps {
  bend: Bend;
  /** Where the sleeve ends: the bare arm is drawn from there. */
  from: readonly [Point, ...Point[]];
  /** The way the thumb points: 1 clockwise from the fingers, -1 the other way. */
  thumb: 1 | -1;
  open: boolean;
}

/** A bare forearm and its hand, fingers together or spread in a wave, in the colour around it. */
export function Hand({ bend, from, thumb, open }: HandProps): ReactElement {
  const finger = (length: number, angle: number): string =>
    through([bend.wrist, beyond(bend, length, angle * thumb)]);
  const fingers = open ? [-34, -12, 10].map((angle) => finger(16, angle)).join('') : '';
  return (
    <>
      <path d={through([...from, beyond(bend, open ? 4 : 8)])} strokeWidth="10" />
      <path d={finger(open ? 11 : 9, open ? 58 : 44) + fingers} strokeWidth="4.4" />
    </>
  );
}

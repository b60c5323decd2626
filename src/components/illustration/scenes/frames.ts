import type { CastName } from '../people/cast.ts';

/** The two compositions of every scene: for wide screens and for phones. */
export type Frame = 'wide' | 'narrow';

/** The width of each composition's drawing, in its own units. */
export const WIDTH: Record<Frame, number> = { wide: 1280, narrow: 360 };

/** Every scene there is. */
export type SceneName =
  | 'home'
  | 'beach'
  | 'night'
  | 'dunes'
  | 'pines'
  | 'pier'
  | 'rain'
  | 'plan'
  | 'families'
  | 'voice'
  | 'school'
  | 'lost'
  | 'heard'
  | 'happy'
  | 'healthy'
  | 'achieving'
  | 'fifth'
  | 'footer';

/** What a scene's drawing is given: which composition to draw, how high it is, and who is in it. */
export interface ArtProps {
  name: SceneName;
  frame: Frame;
  height: number;
  who: readonly CastName[];
}

import type { CastName } from '../people/cast.ts';

/** The size of every picture of the animation, in its own units: 16 to 9. */
export const FILM = { width: 1280, height: 720 } as const;

/** Where the sea ends and begins in most pictures. */
export const HORIZON = 412;
export const SHORE = 520;

/** What a picture is given: who is in it, in order. */
export interface PictureProps {
  who: readonly CastName[];
}

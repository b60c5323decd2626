import { z } from 'zod';

/** What `npm run animation:render` has made: from which storyboard, and each file with its size in bytes. */
export const filmManifest = z.strictObject({
  /** As `filmHash` gives it. */
  hash: z.string(),
  /** How long each film is, in milliseconds. */
  length: z.number(),
  /** Whether the films have voices. */
  hasVoices: z.boolean(),
  files: z.record(z.string(), z.number()),
});

/** What has been made, checked. */
export type FilmManifest = z.infer<typeof filmManifest>;

/** How films stand against the storyboard: none, made from this one, or from an older one. */
export type FilmState = 'none' | 'current' | 'older';

/** Says whether films show what the storyboard says now; `hash` is the storyboard’s. */
export function filmState(films: FilmManifest | undefined, hash: string): FilmState {
  if (films === undefined) return 'none';
  return films.hash === hash ? 'current' : 'older';
}

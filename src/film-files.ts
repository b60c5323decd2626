import { existsSync, readFileSync } from 'node:fs';
import { type FilmManifest, filmManifest } from '#lib/storyboard/manifest.ts';

const MANIFEST = 'public/film/manifest.json';

/** The films that lie in `public/film/`, as their manifest lists them; none if nobody has made any. */
export const readFilms = (): FilmManifest | undefined =>
  existsSync(MANIFEST) ? filmManifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8'))) : undefined;

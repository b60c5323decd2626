import type { FilmManifest } from '#lib/storyboard/manifest.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

/** A file that can be taken along: its address and its name with kind and size. */
export interface Download {
  href: string;
  label: string;
}

/** A size in bytes as people read it: `2.1 MB`. */
export const fileSize = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const FILMS = [
  { name: 'wide.mp4', kind: 'MP4', label: 'wide' },
  { name: 'wide.webm', kind: 'WebM', label: 'wide' },
  { name: 'square.mp4', kind: 'MP4', label: 'square' },
] as const;

/** The films that there are, best first; `films` is none if they are older than the storyboard. */
export const filmDownloads = (films: FilmManifest | undefined, words: Words['film']): Download[] =>
  FILMS.flatMap(({ name, kind, label }) => {
    const bytes = films?.files[name];
    return bytes === undefined
      ? []
      : [{ href: `/film/${name}`, label: fill(words[label], { kind, size: fileSize(bytes) }) }];
  });

/** What follows from the storyboard by itself, and so is never older than it. */
export const textDownloads = (words: Words['film']): Download[] => [
  { href: '/watch/captions.vtt', label: words.captions_file },
  { href: '/watch/descriptions.vtt', label: words.descriptions_file },
  { href: '/watch/transcript.txt', label: words.transcript_file },
];

/** The most that one caption may hold: lines, and characters in a line (BBC subtitle guidelines). */
export const CAPTION = { lines: 2, characters: 37 } as const;

/** Reading speeds in characters a second: the slowest and fastest allowed, and what is aimed at. */
export const SPEED = { least: 9, aim: 13, most: 17 } as const;

/** Time before the first caption of a scene and after its last, in milliseconds. */
const MARGIN = { before: 300, after: 300 } as const;

/** When the recording of a scene begins, in milliseconds from its start: with its first caption. */
export const VOICE_AT = MARGIN.before;

/** The length of one frame of the film at 25 a second, in milliseconds; every time is a multiple. */
export const FRAME = 40;

/** A caption: when it shows, in milliseconds from the start of its scene, and its lines. */
export interface Cue {
  from: number;
  to: number;
  lines: readonly string[];
}

const length = (lines: readonly string[]): number => lines.join(' ').length;

const wrap = (words: readonly string[], width: number): string[] =>
  words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || `${last} ${word}`.length > width
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** Words on as few lines as hold them, of lengths that are as even as can be. */
function evenLines(text: string): string[] {
  const words = text.split(/\s+/);
  const count = wrap(words, CAPTION.characters).length;
  let width = Math.ceil(text.length / count);
  while (width < CAPTION.characters && wrap(words, width).length > count) width += 1;
  return wrap(words, width);
}

/** Splits a sentence that is too long for one caption into parts that are about as long. */
function partsOf(sentence: string): string[] {
  const lines = evenLines(sentence);
  if (lines.length <= CAPTION.lines) return [sentence];
  const parts = Math.ceil(lines.length / CAPTION.lines);
  const each = Math.ceil(lines.length / parts);
  return Array.from({ length: parts }, (_, i) => lines.slice(i * each, (i + 1) * each).join(' '));
}

/** The captions of spoken words, each as its lines: one sentence or a part of one. */
export const captionLines = (spoken: string): string[][] =>
  spoken
    .split(/(?<=[.!?])\s+/)
    .flatMap(partsOf)
    .map(evenLines);

/** How long the captions of spoken words need at a speed, in milliseconds. */
export const readingTime = (spoken: string, speed: number = SPEED.aim): number =>
  (captionLines(spoken).reduce((sum, lines) => sum + length(lines), 0) / speed) * 1000;

const toFrame = (ms: number): number => Math.round(ms / FRAME) * FRAME;

/** How long a scene is, in milliseconds: its least time, or what its words or its recording need. */
export function sceneLength(spoken: string, least: number, recorded = 0): number {
  const needed = readingTime(spoken) + MARGIN.before + MARGIN.after;
  const voiced = recorded === 0 ? 0 : recorded * 1000 + 900;
  return Math.ceil(Math.max(least * 1000, needed, voiced) / FRAME) * FRAME;
}

/**
 * The captions of a scene, in time with its length: each has its share of it by the characters it
 * holds, and none stays so long that it would be read slower than {@link SPEED} allows.
 */
export function cuesOf(spoken: string, lengthMs: number, recorded = 0): Cue[] {
  const all = captionLines(spoken);
  const total = all.reduce((sum, lines) => sum + length(lines), 0);
  const room = recorded === 0 ? lengthMs - MARGIN.before - MARGIN.after : recorded * 1000;
  const slowest = (total / SPEED.least) * 1000 - FRAME;
  const share = Math.min(room, slowest) / total;
  let at: number = MARGIN.before;
  return all.map((lines) => {
    const from = at;
    at += length(lines) * share;
    return { from: toFrame(from), to: toFrame(at), lines };
  });
}

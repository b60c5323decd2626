import { fill } from '#lib/text.ts';

/** A scene as a player needs it: its place in time, in milliseconds. */
export interface Span {
  start: number;
  length: number;
}

/** The number in its list of the scene that shows at a moment; the last one after the end. */
export function sceneAt(scenes: readonly Span[], ms: number): number {
  const nth = scenes.findIndex(({ start, length }) => ms < start + length);
  return nth === -1 ? scenes.length - 1 : nth;
}

/** A moment as people read it on a clock: `1:05`. */
export function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Where a step of one scene leads: back to the start of this one first, if it is well under way. */
export function stepFrom(scenes: readonly Span[], ms: number, by: 1 | -1): number {
  const now = sceneAt(scenes, ms);
  const begun = ms - (scenes[now]?.start ?? 0) > 2000;
  const to = by === -1 && begun ? now : now + by;
  return scenes[Math.min(Math.max(to, 0), scenes.length - 1)]?.start ?? 0;
}

/** A caption as it stands in the page: from, to (milliseconds from the start of the scene), words. */
export type FlatCue = readonly [from: number, to: number, text: string];

/** The words of the caption at a moment of its scene; none between captions. */
export const captionAt = (cues: readonly FlatCue[], ms: number): string =>
  cues.find(([from, to]) => ms >= from && ms < to)?.[2] ?? '';

/** Fills the words that a template has for a scene. */
export const sceneWords = (
  template: string,
  { number, count, words }: { number: number; count: number; words: string },
): string => fill(template, { number, count, words });

import type { FlatCue } from '#lib/storyboard/player.ts';

/** A scene of the storyboard on the page, as the player plays it. */
export interface PlayedScene {
  item: HTMLElement;
  id: string;
  /** In milliseconds. */
  start: number;
  length: number;
  cues: readonly FlatCue[];
  /** The words on the screen. */
  words: string;
  /** All that is said. */
  said: string;
  /** What the picture shows. */
  seen: string;
  /** The recording of its words, if there is one. */
  file: string;
}

const textOf = (item: HTMLElement, selector: string): string =>
  item.querySelector(selector)?.textContent.trim() ?? '';

const sceneFrom = (item: HTMLElement): PlayedScene => ({
  item,
  id: item.id,
  start: Number(item.dataset['start']),
  length: Number(item.dataset['length']),
  // Storyboard.tsx wrote the cues.
  cues: JSON.parse(item.dataset['cues'] ?? '[]') as FlatCue[],
  words: textOf(item, '.story-number + span'),
  said: textOf(item, '.story-said'),
  seen: textOf(item, '.story-seen'),
  file: item.dataset['audio'] ?? '',
});

/** The scenes of the storyboard on the page, in order. */
export const scenesOnPage = (): PlayedScene[] =>
  [...document.querySelectorAll<HTMLElement>('.storyboard > li')].map(sceneFrom);

/** Marks, among things that belong to scenes, the one that belongs to the scene that shows. */
export function markCurrent(things: Iterable<Element>, isNow: (thing: Element) => boolean): void {
  for (const thing of things) {
    if (isNow(thing)) thing.setAttribute('aria-current', 'true');
    else thing.removeAttribute('aria-current');
  }
}

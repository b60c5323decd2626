import type { Scene, Storyboard } from '#schemas/site/storyboards.ts';
import { fill } from '#lib/text.ts';
import { type Cue, cuesOf, sceneLength } from './captions.ts';

/** A scene with its place in time (milliseconds from the start) and its words filled in. */
export interface TimedScene extends Omit<Scene, 'service' | 'min_seconds'> {
  /** From 1. */
  number: number;
  start: number;
  length: number;
  cues: readonly Cue[];
}

/** The whole animation in time. */
export interface Timeline {
  scenes: readonly TimedScene[];
  /** In milliseconds. */
  length: number;
}

/**
 * What {number} stands for in a scene: a number that may be printed, else the name of the service.
 * @returns nothing for a scene that names no service.
 */
export type NumberOf = (service: string) => string;

/** Puts the scenes of a storyboard in time, one after the other. */
export function timelineOf({ scenes }: Pick<Storyboard, 'scenes'>, numberOf: NumberOf): Timeline {
  let start = 0;
  const timed = scenes.map(({ service, min_seconds, ...scene }, i): TimedScene => {
    const values = service === undefined ? {} : { number: numberOf(service) };
    const narration = fill(scene.narration, values);
    const recorded = scene.audio?.seconds;
    const length = sceneLength(narration, min_seconds, recorded);
    const from = start;
    start += length;
    return {
      ...scene,
      words: fill(scene.words, values),
      narration,
      number: i + 1,
      start: from,
      length,
      cues: cuesOf(narration, length, recorded),
    };
  });
  return { scenes: timed, length: start };
}

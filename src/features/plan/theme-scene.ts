import type { SceneName } from '#components/illustration/scenes/frames.ts';
import type { EntryData } from '#schemas/collections.ts';

const SCENES: Readonly<Record<EntryData<'themes'>['shape'], SceneName>> = {
  shell: 'heard',
  sun: 'happy',
  pine: 'healthy',
  kite: 'achieving',
  arch: 'fifth',
};

/** The scene that goes with a theme’s shape. */
export const sceneOf = (shape: EntryData<'themes'>['shape']): SceneName => SCENES[shape];

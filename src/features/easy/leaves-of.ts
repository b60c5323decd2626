import type { EntryData } from '#schemas/collections.ts';
import type { EasyLeaf } from './EasyPage.tsx';

type Page = EntryData<'easy-plans'>['pages'][number];
type Scene = EntryData<'storyboards'>['scenes'][number];

/**
 * The pages of an easy plan as they are drawn: each with the picture of its scene of the animation.
 * The content check has seen that each scene is there. `themeOf` gives the class of a scene’s colour.
 */
export const leavesOf = (
  pages: readonly Page[],
  scenes: readonly Scene[],
  themeOf: (scene: Scene) => string,
): EasyLeaf[] =>
  pages.flatMap(({ id, words, more, scene: shown, people, link }) => {
    const scene = scenes.find((one) => one.id === shown);
    if (scene === undefined) return [];
    const who = people.length > 0 ? people : scene.people;
    return [{ id, words, more, link, picture: scene.picture, people: who, theme: themeOf(scene) }];
  });

import { YOUNG_NAMES, type CastName } from '#components/illustration/people/cast.ts';
import { SCENES } from '#components/illustration/scenes/scenes.ts';
import type { SceneName } from '#components/illustration/scenes/frames.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { EasyLeaf } from './EasyPage.tsx';

type Page = EntryData<'easy-plans'>['pages'][number];

/** Two of the young, or one where a scene has room for one: another group for each page. */
const groupFor = (scene: SceneName, index: number): CastName[] =>
  SCENES[scene].cast
    .slice(0, 2)
    .map((own, place) => YOUNG_NAMES[(index * 3 + place) % YOUNG_NAMES.length] ?? own);

/**
 * The pages of an easy plan as they are drawn: a theme’s page has the theme’s own scene and people,
 * the others their place, with a new group of people on each. `sceneOf` names a theme’s scene.
 */
export const leavesOf = (
  pages: readonly Page[],
  sceneOf: (theme: string) => SceneName,
): EasyLeaf[] =>
  pages.map(({ id, words, more, place, theme, link }, index) => {
    const scene = theme === undefined ? (place === 'none' ? 'beach' : place) : sceneOf(theme);
    const who = theme === undefined ? { who: groupFor(scene, index) } : {};
    return { id, words, more, scene, link, ...who };
  });

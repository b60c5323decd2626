import type { Change } from '#lib/changes.ts';

/** Changes by what they are about, in the order of the toolkit. */
export const newsGroups = (changes: readonly Change[]) =>
  (['guides', 'resources', 'packs', 'services'] as const)
    .map((group) => [group, changes.filter(({ entry }) => entry.collection === group)] as const)
    .filter(([, list]) => list.length > 0);

/** Whether all that is listed came in this time: there is then nothing older to compare with. */
export const isAllNew = (changes: readonly Change[]): boolean =>
  changes.length > 0 && changes.every(({ kind }) => kind === 'new');

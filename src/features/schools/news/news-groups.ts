import type { Change } from '#lib/changes.ts';

/** Changes by what they are about: the toolkit itself, or the services in the grid. */
export const newsGroups = (changes: readonly Change[]) =>
  (
    [
      ['toolkit', changes.filter(({ entry }) => entry.collection !== 'services')],
      ['services', changes.filter(({ entry }) => entry.collection === 'services')],
    ] as const
  ).filter(([, list]) => list.length > 0);

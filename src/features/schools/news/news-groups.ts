import type { Change } from '#lib/changes.ts';
import type { Graph } from '#lib/graph.ts';

const GROUPS = ['guides', 'resources', 'packs', 'services'] as const;

/** Changes by what they are about, in the order of the toolkit. */
export const newsGroups = (changes: readonly Change[]) =>
  GROUPS.map(
    (group) => [group, changes.filter(({ entry }) => entry.collection === group)] as const,
  ).filter(([, list]) => list.length > 0);

/** Whether every entry there is came in this time: there is then nothing older to compare with. */
export const isAllNew = (graph: Graph, changes: readonly Change[]): boolean =>
  changes.length === GROUPS.reduce((sum, group) => sum + graph.all(group).length, 0) &&
  changes.every(({ kind }) => kind === 'new');

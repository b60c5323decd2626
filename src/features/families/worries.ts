import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Entry, Graph } from '#lib/graph.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';

/** A group of needs, and its worries as a parent would put them. */
export interface WorryGroup {
  group: keyof typeof NEED_GROUPS;
  worries: Pebble[];
}

const GROUPS = Object.keys(NEED_GROUPS) as readonly WorryGroup['group'][];

/** Needs as a parent would put them, in alphabetical order; each leads to the parents’ part. */
export const worriesOf = (needs: readonly Entry<'needs'>[]): Pebble[] =>
  needs
    .map(({ address, data }) => ({ href: `${address}#adults`, label: data.families.title }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));

/** Every need as a parent would put it, by group, in the order of the groups; none is empty. */
export const familyWorries = (graph: Graph): WorryGroup[] =>
  GROUPS.map((group) => ({
    group,
    worries: worriesOf(graph.all('needs').filter(({ data }) => data.group === group)),
  })).filter(({ worries }) => worries.length > 0);

import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Entry, Graph } from '#lib/graph.ts';

/** The file of the guide that all variants belong to, and of the one for staff themselves. */
const [GENERAL, STAFF] = ['worried', 'staff'] as const;

/** The guides on one kind of worry each, in the order of their titles. */
export const worryGuides = (graph: Graph): Entry<'guides'>[] =>
  graph
    .all('guides')
    .filter(({ file }) => file !== GENERAL && file !== STAFF)
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));

/** Links to all guides on worries but the one that is being read: the general one first. */
export const otherGuides = (graph: Graph, reading: string): Pebble[] =>
  [...graph.all('guides').filter(({ file }) => file === GENERAL), ...worryGuides(graph)]
    .filter(({ id }) => id !== reading)
    .map(({ address, data }) => ({ href: address, label: data.title }));

/** The guide of a file’s name. @throws if it is not there. */
export function guideOf(graph: Graph, file: 'worried' | 'staff'): Entry<'guides'> {
  const guide = graph.all('guides').find((one) => one.file === file);
  if (guide === undefined)
    throw new Error(`There must be a guide content/toolkit/guides/${file}.md.`);
  return guide;
}

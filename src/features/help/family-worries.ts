import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Graph } from '#lib/graph.ts';

/** Every need as a parent would put it, in alphabetical order; each leads to the parents’ part. */
export const familyWorries = (graph: Graph): Pebble[] =>
  graph
    .all('needs')
    .map(({ address, data }) => ({ href: `${address}#adults`, label: data.families.title }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));

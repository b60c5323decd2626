import type { Entry, Graph } from '#lib/graph.ts';

/** The priorities of a theme, in their places. */
export const prioritiesOf = (graph: Graph, theme: Entry<'themes'>): Entry<'priorities'>[] =>
  graph.linked(theme, 'priorities').toSorted((a, b) => a.data.position - b.data.position);

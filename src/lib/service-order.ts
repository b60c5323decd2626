import type { Entry, Graph } from './graph.ts';
import { MOST, pagesOf, type ListPage } from './paging.ts';
import { freshnessOf, type Freshness } from './trust.ts';

const RANK: Readonly<Record<Freshness, number>> = { fresh: 0, due: 1, stale: 2 };

/** What a list sorts by: when the facts of an entry are to be checked again. */
interface Checked {
  data: { provenance: { review_by: string } };
}

/**
 * The entries with those past their check at the end, the longest overdue kind last; else in the
 * order given. `today` is a day (`YYYY-MM-DD`).
 */
export const sinkOverdue = <One extends Checked>(entries: readonly One[], today: string): One[] => {
  const rank = ({ data }: One) => RANK[freshnessOf(data.provenance, today)];
  return entries.toSorted((a, b) => rank(a) - rank(b));
};

/** The kinds of service in the order of every list. */
export const KIND_ORDER = ['emergency', 'local', 'national'] as const;

/** All services by kind and name; those past their check on a day (`YYYY-MM-DD`) stand last of a kind. */
export function allInOrder(graph: Graph, today: string): Entry<'services'>[] {
  const all = graph
    .all('services')
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
  return KIND_ORDER.flatMap((kind) =>
    sinkOverdue(
      all.filter(({ data }) => data.kind === kind),
      today,
    ),
  );
}

/** The pages of the list of all services; `/services/` has the first. */
export const servicePages = (graph: Graph, today: string): ListPage<Entry<'services'>>[] =>
  pagesOf(allInOrder(graph, today), MOST.cards);

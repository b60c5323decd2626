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
export const sinkOverdue = <Entry extends Checked>(
  entries: readonly Entry[],
  today: string,
): Entry[] => {
  const rank = ({ data }: Entry) => RANK[freshnessOf(data.provenance, today)];
  return entries.toSorted((a, b) => rank(a) - rank(b));
};

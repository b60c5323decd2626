import { FACETS } from '#lib/search/facets.ts';
import type { Result } from '../layer/rank.ts';

/** What results can be narrowed down by. */
export const FILTERS = ['kind', ...FACETS] as const;

/** One of them. */
export type Filter = (typeof FILTERS)[number];

/** What somebody has chosen; what is left out does not matter to them. */
export type Chosen = Readonly<Partial<Record<Filter, string>>>;

const valuesOf = (result: Result, filter: Filter): readonly string[] =>
  filter === 'kind' ? [result.kind] : result.facets[filter];

/** The results that fit all that was chosen. */
export const narrow = (results: readonly Result[], chosen: Chosen): Result[] =>
  results.filter((result) =>
    FILTERS.every((filter) => {
      const wanted = chosen[filter];
      return wanted === undefined || valuesOf(result, filter).includes(wanted);
    }),
  );

/** How many results each value of a filter would leave, the other filters being as they are. */
export function countsOf(
  results: readonly Result[],
  filter: Filter,
  chosen: Chosen,
): ReadonlyMap<string, number> {
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== filter));
  const counts = new Map<string, number>();
  for (const result of narrow(results, others))
    for (const value of valuesOf(result, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

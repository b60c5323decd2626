import type { Entry, Graph } from '#lib/graph.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { AGE_BANDS } from '#schemas/search/search-vocabulary.ts';

/** What a page can be narrowed down by, beside its kind; each list may be empty. */
export interface Facets {
  /** Whom it is for: values of `AUDIENCES`. */
  audience: readonly string[];
  /** Ids of needs. */
  need: readonly string[];
  /** School phases: values of `PHASES`. */
  phase: readonly string[];
  /** Bands of ages: values of `AGE_BANDS`. */
  age: readonly string[];
}

/** The names of all facets. */
export const FACETS = ['audience', 'need', 'phase', 'age'] as const satisfies (keyof Facets)[];

const BANDS = {
  'under-11': [0, 10],
  '11-13': [11, 13],
  '14-16': [14, 16],
  '17-18': [17, 18],
  '19-25': [19, 25],
} as const satisfies Record<keyof typeof AGE_BANDS, readonly [number, number]>;

interface Ages {
  from?: number | undefined;
  to?: number | undefined;
}

/** The bands that some ages touch; ages that nobody has said touch none. */
function bandsOf({ from, to }: Ages): string[] {
  if (from === undefined && to === undefined) return [];
  return Object.entries(BANDS)
    .filter(([, [first, last]]) => (from ?? 0) <= last && first <= (to ?? 120))
    .map(([band]) => band);
}

/** A list of values under one of the names, whatever the collection is. */
const listAt = (data: object, ...names: string[]): readonly string[] =>
  Object.entries(data).flatMap(([name, value]) =>
    names.includes(name) && Array.isArray(value)
      ? value.filter((one) => typeof one === 'string')
      : [],
  );

/** What the page of an entry can be narrowed down by, for any collection. */
export function facetsOf(entry: Entry<CollectionName>, graph: Graph): Facets {
  const { data } = entry;
  const own = entry.collection === 'needs' ? [entry.id] : [];
  return {
    audience: own.length > 0 ? ['young-people', 'families', 'schools'] : listAt(data, 'audience'),
    need: [...own, ...(own.length > 0 ? [] : graph.linked(entry, 'needs').map(({ id }) => id))],
    phase: listAt(data, 'phases'),
    age: 'ages' in data ? bandsOf(data.ages) : [],
  };
}

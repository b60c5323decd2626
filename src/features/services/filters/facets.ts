import type { Facets } from '#lib/filters/filters.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { anyHourRoutes, costOf, waysOf } from '#lib/reach.ts';
import { freshnessOf } from '#lib/trust.ts';
import type { EntryData } from '#schemas/collections.ts';

type Service = EntryData<'services'>;
type Area = Service['areas'][number];

/** Ages that are offered, in years: from 5 to 25. */
export const AGES = Array.from({ length: 21 }, (_, nth) => String(nth + 5));

/** Ways in which a person answers and nobody hears you. */
const QUIET: ReadonlySet<string> = new Set(['text', 'chat', 'email']);

/** For each place, the places inside which a service for this area lies: all of England has Sefton in it. */
const SERVES: Readonly<Record<Area, readonly Area[]>> = {
  england: ['sefton', 'north-sefton', 'south-sefton', 'merseyside', 'england'],
  merseyside: ['sefton', 'north-sefton', 'south-sefton', 'merseyside'],
  sefton: ['sefton', 'north-sefton', 'south-sefton'],
  'north-sefton': ['sefton', 'north-sefton'],
  'south-sefton': ['sefton', 'south-sefton'],
};

function howOf(service: Service): string[] {
  const ways = waysOf(service);
  return ways.some((way) => QUIET.has(way)) ? [...ways, 'quiet'] : ways;
}

/** Whether somebody is there at any hour, as far as the site still claims it on a day. */
const isAlwaysThere = (service: Service, today: string): boolean =>
  anyHourRoutes(service).length > 0 && freshnessOf(service.provenance, today) !== 'stale';

/** The ages that a service takes; where nobody has said, it takes any. */
const agesOf = ({ ages }: Service): string[] =>
  AGES.filter((age) => (ages.from ?? 0) <= Number(age) && Number(age) <= (ages.to ?? Infinity));

/**
 * A service’s facets on a day (`YYYY-MM-DD`): what its entry says, and the needs that name it. In
 * `how`, `quiet` stands where nobody has to talk out loud; `open` is `now` where somebody is there at
 * any hour.
 */
export function facetsOf(service: Entry<'services'>, graph: Graph, today: string): Facets {
  const { data } = service;
  return {
    need: graph.linked(service, 'needs').map(({ id }) => id),
    area: [...new Set(data.areas.flatMap((area) => SERVES[area]))],
    how: howOf(data),
    cost: costOf(data).startsWith('free') ? ['free'] : [],
    who: data.who_can_ask,
    thrive: data.thrive,
    open: isAlwaysThere(data, today) ? ['now'] : [],
    age: agesOf(data),
  };
}

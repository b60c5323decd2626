import type { Entry, Graph } from '#lib/graph.ts';
import { anyHourRoutes, costOf, waysOf } from '#lib/reach.ts';
import { freshnessOf } from '#lib/trust.ts';
import type { EntryData } from '#schemas/collections.ts';

type Service = EntryData<'services'>;
type Area = Service['areas'][number];

/** What a service can be found by. Each list holds the choices that it fits. */
export interface Facets {
  need: readonly string[];
  area: readonly string[];
  /** Ways that can be shown; `quiet` where nobody has to talk out loud. */
  how: readonly string[];
  /** `free`, or nothing. */
  cost: readonly string[];
  who: readonly string[];
  thrive: readonly string[];
  /** `now` where somebody is there at any hour. */
  open: readonly string[];
  /** The first and the last age in years; `null` where nobody has said. */
  age: readonly [number | null, number | null];
}

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

/** A service’s facets on a day (`YYYY-MM-DD`): what its entry says, and the needs that name it. */
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
    age: [data.ages.from ?? null, data.ages.to ?? null],
  };
}

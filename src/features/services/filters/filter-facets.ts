import { encodeFacets } from '#lib/filters/facets-code.ts';
import type { Control, Tick } from '#lib/filters/filters.ts';
import type { Graph } from '#lib/graph.ts';
import { servicePages } from '#lib/service-order.ts';
import type { RestRow } from '#lib/services-rest.ts';
import type { Words } from '#schemas/site/words.ts';
import { needsByGroup } from '../service-lists.ts';
import { facetsOf } from './facets.ts';
import { choiceNames, controlsOf, ticksOf } from './filter-controls.ts';

/** The form that narrows services down, and what each service is found by. */
export interface FilterFacets {
  controls: Control[];
  ticks: Tick[];
  /** How many services there are. */
  count: number;
  /** The facets of the services on the first page, as letters, in its order. */
  first: string[];
  /** The services of all other pages. */
  rest: RestRow[];
}

/** What the filter of `/services/` knows on a day (`YYYY-MM-DD`). */
export function filterFacets(graph: Graph, words: Words, today: string): FilterFacets {
  const pages = servicePages(graph, today);
  const services = pages.flatMap(({ items }) => items);
  const facets = services.map((entry) => facetsOf(entry, graph, today));
  const controls = controlsOf(facets, words);
  const ticks = ticksOf(words);
  const names = choiceNames(controls, ticks, needsByGroup(graph));
  const codes = facets.map((one) => encodeFacets(one, names));
  const onFirst = pages[0]?.items.length ?? 0;
  return {
    controls,
    ticks,
    count: services.length,
    first: codes.slice(0, onFirst),
    rest: services
      .map(({ address, data }, nth): RestRow => [address, data.title, codes[nth] ?? ''])
      .slice(onFirst),
  };
}

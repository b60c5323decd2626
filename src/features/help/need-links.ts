import type { Pebble } from '#components/links/Pebbles.tsx';
import { summariseService, type ServiceSummary } from '#components/signposts/service-card.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { MOST as MOST_ON, pagesOf, type ListPage } from '#lib/paging.ts';
import { anyHourRoutes } from '#lib/reach.ts';
import { sinkOverdue } from '#lib/service-order.ts';
import { freshnessOf } from '#lib/trust.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';
import type { Words } from '#schemas/site/words.ts';

/** The most services shown on a need’s page, so that choosing stays easy. */
const MOST = 9;

const KIND_ORDER = { emergency: 0, local: 1, national: 2 } as const;

/** Whether somebody answers at any hour, as far as the last check can still be trusted. */
const isThereTonight = ({ data }: Entry<'services'>, today: string): boolean =>
  anyHourRoutes(data).length > 0 && freshnessOf(data.provenance, today) !== 'stale';

/** The services of a need, best first: those its editor put first, then local, then national. */
function ranked(graph: Graph, need: Entry<'needs'>): Entry<'services'>[] {
  const first = need.data.services_first;
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return graph
    .linked(need, 'services')
    .toSorted(
      (a, b) => rank(a.id) - rank(b.id) || KIND_ORDER[a.data.kind] - KIND_ORDER[b.data.kind],
    );
}

/**
 * The services on a need’s page, on a day (`YYYY-MM-DD`): at most nine, best first, those past their
 * check last. A late check never takes the place of somebody who answers tonight.
 */
export function servicesOf(
  graph: Graph,
  need: Entry<'needs'>,
  today: string,
): readonly Entry<'services'>[] {
  const all = ranked(graph, need).filter(
    ({ id, data }) => need.data.services_first.includes(id) || data.kind !== 'emergency',
  );
  const tonight = all.slice(0, MOST).filter((service) => isThereTonight(service, today));
  const others = sinkOverdue(
    all.filter((service) => !tonight.includes(service)),
    today,
  ).slice(0, MOST - tonight.length);
  const shown = all.filter((service) => tonight.includes(service) || others.includes(service));
  return sinkOverdue(shown, today);
}

/** A need’s services as its page shows them: nine cards in two groups, and links to the others. */
export interface NeedServices {
  /** A person answers at any hour. */
  always: readonly ServiceSummary[];
  /** Open at certain times. */
  sometimes: readonly ServiceSummary[];
  /** All the others, so that nothing is out of reach; none where they are too many to name here. */
  more: readonly Pebble[];
  /** The page with every service of the need, where they are too many. */
  all?: string;
}

/** The pages with every service of a need, best first; none where the need’s own page names them all. */
export function needServicePages(
  graph: Graph,
  need: Entry<'needs'>,
  today: string,
): ListPage<Entry<'services'>>[] {
  const services = graph.linked(need, 'services');
  return services.length <= MOST + MOST_ON.beside
    ? []
    : pagesOf(sinkOverdue(ranked(graph, need), today), MOST_ON.links);
}

/** The address of a page with every service of a need. */
export const needServicesAddress = ({ file }: Entry<'needs'>, number: number): string =>
  `/services/for/${file}/${number === 1 ? '' : `${number}/`}`;

/** The services of a need as its page shows them on a day (`YYYY-MM-DD`). */
export function serviceCards(
  graph: Graph,
  need: Entry<'needs'>,
  { words, today }: { words: Words; today: string },
): NeedServices {
  const cards = (entries: readonly Entry<'services'>[]) =>
    entries.map((entry) => summariseService(entry, words, today));
  const services = servicesOf(graph, need, today);
  const more = ranked(graph, need).filter((service) => !services.includes(service));
  const isLong = needServicePages(graph, need, today).length > 0;
  return {
    ...(isLong ? { all: needServicesAddress(need, 1) } : {}),
    always: cards(services.filter((service) => isThereTonight(service, today))),
    sometimes: cards(services.filter((service) => !isThereTonight(service, today))),
    more: isLong ? [] : pebblesOf(sinkOverdue(more, today)),
  };
}

/** Entries with pages as pebbles. */
export const pebblesOf = (
  entries: readonly { address: string; data: { title: string } }[],
): Pebble[] => entries.map(({ address, data }) => ({ href: address, label: data.title }));

/** Needs close to one, as its editor listed them. */
export const relatedNeeds = (graph: Graph, need: Entry<'needs'>): Pebble[] =>
  pebblesOf(need.data.related.map((id) => graph.get('needs', id)));

/** All needs by group, in the order of the groups; crisis needs stand apart. */
export const needGroups = (graph: Graph) => ({
  crisis: graph.all('needs').filter(({ data }) => data.crisis),
  groups: (Object.keys(NEED_GROUPS) as (keyof typeof NEED_GROUPS)[])
    .map((group) => ({
      group,
      needs: graph.all('needs').filter(({ data }) => data.group === group && !data.crisis),
    }))
    .filter(({ needs }) => needs.length > 0),
});

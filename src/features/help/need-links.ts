import type { Pebble } from '#components/links/Pebbles.tsx';
import { summariseService, type ServiceSummary } from '#components/signposts/service-card.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { anyHourRoutes } from '#lib/reach.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';
import type { Words } from '#schemas/site/words.ts';

/** The most services shown on a need’s page, so that choosing stays easy. */
const MOST = 9;

const KIND_ORDER = { emergency: 0, local: 1, national: 2 } as const;

/** The services of a need, best first: those its editor put first, then local, then national. */
export function servicesOf(graph: Graph, need: Entry<'needs'>): readonly Entry<'services'>[] {
  const first = need.data.services_first;
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return graph
    .linked(need, 'services')
    .filter(({ id, data }) => first.includes(id) || data.kind !== 'emergency')
    .toSorted(
      (a, b) => rank(a.id) - rank(b.id) || KIND_ORDER[a.data.kind] - KIND_ORDER[b.data.kind],
    )
    .slice(0, MOST);
}

/** The services of a need as cards: who answers at any hour, then the others. */
export function serviceCards(
  graph: Graph,
  need: Entry<'needs'>,
  words: Words,
): { always: ServiceSummary[]; sometimes: ServiceSummary[] } {
  const cards = (entries: readonly Entry<'services'>[]) =>
    entries.map((entry) => summariseService(entry, words));
  const services = servicesOf(graph, need);
  return {
    always: cards(services.filter(({ data }) => anyHourRoutes(data).length > 0)),
    sometimes: cards(services.filter(({ data }) => anyHourRoutes(data).length === 0)),
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

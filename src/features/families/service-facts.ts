import type { Entry, Graph } from '#lib/graph.ts';
import { MOST, pagesOf, type ListPage } from '#lib/paging.ts';
import { costOf, routesOf } from '#lib/reach.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Words } from '#schemas/site/words.ts';

/** What a family asks of a service before anything else; empty where nobody has confirmed it. */
export interface ServiceFact {
  href: string;
  title: string;
  ages: string;
  ask: string;
  decide: string;
  private: string;
  cost: string;
}

/** Services that cost a family the same sort of thing. */
export interface CostGroup {
  cost: 'free' | 'not_free' | 'cost_unknown';
  /** How many there are on all pages. */
  count: number;
  services: ServiceFact[];
}

const GROUP_OF: Readonly<Record<ContactRoute['cost'], CostGroup['cost']>> = {
  free: 'free',
  'free-not-on-bill': 'free',
  'may-show-on-bill': 'not_free',
  standard: 'not_free',
  unknown: 'cost_unknown',
};

const GROUPS = ['free', 'not_free', 'cost_unknown'] as const;

/**
 * Free only where every way to a person is; not free as soon as one way is not; else not confirmed.
 */
function groupOf({ data }: Entry<'services'>): CostGroup['cost'] {
  const { shown } = routesOf(data);
  const toPeople = shown.filter(({ type }) => type !== 'web' && type !== 'referral');
  const groups = new Set(
    (toPeople.length > 0 ? toPeople : shown).map(({ cost }) => GROUP_OF[cost]),
  );
  if (groups.has('not_free')) return 'not_free';
  return groups.size === 1 && groups.has('free') ? 'free' : 'cost_unknown';
}

const isForFamily = ({ data }: Entry<'services'>): boolean =>
  data.kind !== 'emergency' &&
  data.audience.some((one) => one === 'families' || one === 'young-people');

const factOf = ({ address, data }: Entry<'services'>, words: Words): ServiceFact => ({
  href: address,
  title: data.title,
  ages: data.ages.note,
  ask: data.who_can_ask.map((asker) => words.askers[asker]).join(', '),
  decide: data.contact.decide_age ?? '',
  private: data.contact.told ?? '',
  cost: data.contact.cost ?? words.costs[costOf(data)],
});

/** The services for families and young people by what they cost, in alphabetical order; none is empty. */
export function costGroups(graph: Graph, words: Words): CostGroup[] {
  const services = graph
    .all('services')
    .filter(isForFamily)
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
  const byCost = Map.groupBy(services, groupOf);
  return GROUPS.map((cost) => {
    const facts = (byCost.get(cost) ?? []).map((entry) => factOf(entry, words));
    return { cost, count: facts.length, services: facts };
  }).filter(({ count }) => count > 0);
}

/** The groups cut into pages; a group can go on from one page to the next. */
export function costPages(groups: readonly CostGroup[]): ListPage<CostGroup>[] {
  const all = groups.flatMap((group) => group.services.map((service) => ({ group, service })));
  return pagesOf(all, MOST.rows).map((page) => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ group }) => group)].map(([group, rows]) => ({
      ...group,
      services: rows.map(({ service }) => service),
    })),
  }));
}

/** The address of a page of the table. */
export const costAddress = (number: number): string =>
  number === 1 ? '/families/services/' : `/families/services/${number}/`;

import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { EntryData } from '#schemas/collections.ts';
import { isAlwaysOpen } from './opening-hours.ts';
import { mayShowNumber } from './trust.ts';

type Service = EntryData<'services'>;

/** Kinds of route with a person at the other end. */
const HUMAN: ReadonlySet<ContactRoute['type']> = new Set(['phone', 'text', 'chat', 'visit']);

/** Whether a person is at the other end of a route. */
export const isHuman = ({ type }: ContactRoute): boolean => HUMAN.has(type);

/** The routes that can be shown in full, and those whose number still waits for a check. */
export function routesOf(service: Service): { shown: ContactRoute[]; hidden: ContactRoute[] } {
  const groups = Object.groupBy(service.routes, (route) =>
    mayShowNumber(route, service.provenance) ? 'shown' : 'hidden',
  );
  return { shown: groups.shown ?? [], hidden: groups.hidden ?? [] };
}

/** The routes on which a person answers at any hour of any day, best first. */
export const anyHourRoutes = (service: Service): ContactRoute[] =>
  routesOf(service).shown.filter((route) => HUMAN.has(route.type) && isAlwaysOpen(route.hours));

/** The kinds of route that can be used now, each once, in the order listed. */
export const waysOf = (service: Service): ContactRoute['type'][] => [
  ...new Set(routesOf(service).shown.map((route) => route.type)),
];

/** What getting in touch costs: the one cost all routes to a person share, else `unknown`. */
export function costOf(service: Service): ContactRoute['cost'] {
  const human = routesOf(service).shown.filter((route) => HUMAN.has(route.type));
  const costs = new Set((human.length > 0 ? human : service.routes).map((route) => route.cost));
  const [only = 'unknown'] = costs;
  return costs.size === 1 ? only : 'unknown';
}

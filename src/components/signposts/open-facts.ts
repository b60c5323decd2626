import { isAlwaysOpen } from '#lib/opening-hours.ts';
import { isHuman } from '#lib/reach.ts';
import { hasSureHours, mayShowNumber, reviewOf } from '#lib/trust.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';

/** What the browser needs to say whether somebody is there. */
export interface OpenFacts {
  hours: readonly OpeningHours[];
  /** The day (`YYYY-MM-DD`) to check the hours again; long after it nothing is claimed. */
  reviewBy: string;
}

/** Hours without the words that only readers need. */
function withoutWords(hours: OpeningHours): OpeningHours {
  if (hours.type !== 'weekly') return { type: hours.type };
  const exceptions = hours.exceptions.map(({ from, to, ranges }) => ({ from, to, ranges }));
  const { type, weekly, bank_holidays, term_time } = hours;
  return { type, weekly, bank_holidays, term_time, exceptions };
}

/** The hours of a route if we are sure of them and the route may be used; else not confirmed. */
const sureHours = (route: ContactRoute, service: Provenance): OpeningHours =>
  mayShowNumber(route, service) && hasSureHours(route, service)
    ? withoutWords(route.hours)
    : { type: 'unconfirmed' };

const isSure = ({ type }: OpeningHours): boolean => type !== 'unconfirmed';

/** What may be claimed of one route: nothing where no person answers or the hours are not sure. */
export function openFactsOfRoute(route: ContactRoute, service: Provenance): OpenFacts | undefined {
  const hours = sureHours(route, service);
  if (!isHuman(route) || !isSure(hours)) return undefined;
  return { hours: [hours], reviewBy: reviewOf(route, service) };
}

/**
 * What may be claimed of a service as a whole: the hours of all its routes with a person, those
 * that are not sure as not confirmed, so that it is “closed” only if that is sure of every one.
 */
export function openFactsOf(service: EntryData<'services'>): OpenFacts | undefined {
  const { provenance } = service;
  const routes = service.routes
    .filter(isHuman)
    .map((route) => ({ route, hours: sureHours(route, provenance) }));
  const always = routes.filter(({ hours }) => isAlwaysOpen(hours));
  const counted = always.length > 0 ? always.slice(0, 1) : routes;
  const [reviewBy] = counted
    .filter(({ hours }) => isSure(hours))
    .map(({ route }) => reviewOf(route, provenance))
    .toSorted();
  return reviewBy === undefined
    ? undefined
    : { hours: counted.map(({ hours }) => hours), reviewBy };
}

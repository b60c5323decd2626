import { hoursLine } from '#components/signposts/hours-text.ts';
import { routeInstruction, routeNumber } from '#components/signposts/route-text.ts';
import { codeOf } from '#lib/code.ts';
import type { Entry } from '#lib/graph.ts';
import { routesOf } from '#lib/reach.ts';
import { routeHref } from '#lib/telephone.ts';
import { fill, formatDay } from '#lib/text.ts';
import { freshnessOf, hasSureHours, isDue, reviewOf } from '#lib/trust.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

/** One way to get in touch, in words ready to be shown; only ways whose number may be printed. */
export interface SavedWay {
  label: string;
  /** A number or a mailbox, written as people read it. */
  shown?: string | undefined;
  /** What a tap opens. */
  href?: string | undefined;
  /** The option to choose, the word to send, the place to go to. */
  told?: string | undefined;
  /** When, and what it costs. */
  meta: string;
}

/** What a kept page is shown as in the list. */
export interface SavedEntry {
  code: string;
  kind: 'service' | 'need';
  title: string;
  /** The path of its page. */
  address: string;
  lede: string;
  /** The check that is overdue, in words. */
  due?: string;
  ways: SavedWay[];
}

type Service = EntryData<'services'>;

/** When a route can be used and what it costs; times that nobody is sure of are not stated. */
function metaOf(route: ContactRoute, isSure: boolean, words: Words): string {
  const isRead = route.type === 'web' && route.hours.type === 'always';
  const times = isSure ? hoursLine(route.hours, words) : words.services.hours_old;
  return [
    ...(isRead ? [] : [times]),
    ...(route.cost === 'unknown' ? [] : [words.costs[route.cost]]),
  ]
    .map((one) => one.replace(/\.$/, ''))
    .join('. ');
}

const waysOf = (service: Service, today: string, words: Words): SavedWay[] =>
  routesOf(service).shown.map((route) => {
    const isSure =
      hasSureHours(route, service.provenance) &&
      freshnessOf({ review_by: reviewOf(route, service.provenance) }, today) !== 'stale';
    return {
      label: route.label,
      shown: routeNumber(route),
      href: routeHref(route),
      told: routeInstruction(route, words),
      meta: metaOf(route, isSure, words),
    };
  });

/** A service as the list of kept pages shows it on a day (`YYYY-MM-DD`). */
export const savedService = (
  { id, address, data }: Entry<'services'>,
  today: string,
  words: Words,
): SavedEntry => ({
  code: codeOf(`services/${id}`),
  kind: 'service',
  title: data.title,
  address,
  lede: data.lede,
  ...(isDue(data.provenance, today) && {
    due: fill(words.checked.card_due, { date: formatDay(data.provenance.review_by) }),
  }),
  ways: waysOf(data, today, words),
});

/** A need as the list of kept pages shows it. */
export const savedNeed = ({ id, address, data }: Entry<'needs'>): SavedEntry => ({
  code: codeOf(`needs/${id}`),
  kind: 'need',
  title: data.title,
  address,
  lede: data.lede,
  ways: [],
});

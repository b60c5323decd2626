import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';

const DAY_IN_MS = 86_400_000;

/** How old a source may be when it is checked, in days: 18 months for A and B, a year for C. */
const GREATEST_AGE: Readonly<Record<Provenance['grade'], number>> = {
  a: 549,
  b: 549,
  c: 365,
  x: 0,
};

/** Numbers of the national numbering plan that belong to a purpose, not to an organisation’s page. */
const STANDING_NUMBERS: ReadonlySet<string> = new Set(['999', '111', '116 123']);

/** Days from one day (`YYYY-MM-DD`) to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_IN_MS;

/** Whether a source is sure and new enough for a number from it to be printed. */
export const isPrintable = (provenance: Provenance): boolean =>
  provenance.source_date !== undefined &&
  daysBetween(provenance.source_date, provenance.checked_on) < GREATEST_AGE[provenance.grade];

/**
 * Whether a route may be shown with its number. Routes without a number always may; a number needs
 * a printable source of its own or of its service. A wrong number does harm, a link does not.
 */
export const mayShowNumber = (route: ContactRoute, service: Provenance): boolean =>
  !('number' in route) ||
  STANDING_NUMBERS.has(route.number) ||
  isPrintable(route.provenance ?? service);

/** Whether the hours of a route come from a source that is sure and new enough to state them plainly. */
export const hasSureHours = (route: ContactRoute, service: Provenance): boolean =>
  route.hours.type !== 'weekly' || isPrintable(route.provenance ?? service);

/** The day to check a route again: its own or its service’s, whichever comes first. */
export const reviewOf = ({ provenance }: ContactRoute, service: Provenance): string =>
  provenance !== undefined && provenance.review_by < service.review_by
    ? provenance.review_by
    : service.review_by;

/** Whether the day to check an entry again has passed. */
export const isDue = (entry: { review_by: string }, today: string): boolean =>
  entry.review_by < today;

/** Days after `review_by` from which an entry no longer claims that somebody is there now. */
export const STALE_AFTER = 90;

/** How fresh an entry is: checked in time; due for a check; or so late that it claims no hours. */
export type Freshness = 'fresh' | 'due' | 'stale';

/** How fresh an entry is on a day (`YYYY-MM-DD`). */
export const freshnessOf = (entry: { review_by: string }, today: string): Freshness => {
  if (!isDue(entry, today)) return 'fresh';
  return daysBetween(entry.review_by, today) > STALE_AFTER ? 'stale' : 'due';
};

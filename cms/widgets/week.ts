import { DAYS, type DayKey } from '#schemas/parts/opening-hours.ts';
import { asGroup, asList, asText } from './field-props.ts';

/** A stretch of time on one day, as typed: it may be half-finished. */
export interface Range {
  readonly opens: string;
  readonly closes: string;
}

const isDay = (value: unknown): value is DayKey =>
  typeof value === 'string' && Object.hasOwn(DAYS, value);

/** The days of a week in their order. */
export const DAY_KEYS: readonly DayKey[] = Object.keys(DAYS).filter(isDay);

/** Days that share the same hours, as content keeps them. */
interface Shared {
  readonly days: readonly DayKey[];
  readonly ranges: readonly Range[];
}

/** Stretches of time, whatever a half-typed entry holds. */
export const rangesOf = (value: unknown): Range[] =>
  asList(value).map((one) => {
    const { opens, closes } = asGroup(one);
    return { opens: asText(opens), closes: asText(closes) };
  });

const sharedOf = (weekly: unknown): Shared[] =>
  asList(weekly).map((one) => {
    const { days, ranges } = asGroup(one);
    return { days: asList(days).filter(isDay), ranges: rangesOf(ranges) };
  });

/** Which of the groups of days that share hours a day stands in; -1 if it is closed. */
export const groupOn = (weekly: unknown, day: DayKey): number =>
  sharedOf(weekly).findIndex(({ days }) => days.includes(day));

/** The hours of one day; none means closed. */
export const hoursOn = (weekly: unknown, day: DayKey): readonly Range[] =>
  sharedOf(weekly)[groupOn(weekly, day)]?.ranges ?? [];

/** The days of a group, as somebody says them. */
export const namesOf = (weekly: unknown, group: number): string =>
  (sharedOf(weekly)[group]?.days ?? []).map((day) => DAYS[day]).join(', ');

const isSame = (a: readonly Range[], b: readonly Range[]) =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * A week with other hours on one day. Days with the same hours are kept together, and what did
 * not change stays as it was, so that saving touches as few lines as can be.
 */
export function withHours(weekly: unknown, day: DayKey, ranges: readonly Range[]): Shared[] {
  const before = sharedOf(weekly);
  const own = before.findIndex(({ days }) => days.includes(day));
  if (before[own]?.days.length === 1 && ranges.length > 0) {
    return before.map((one, index) => (index === own ? { days: [day], ranges } : one));
  }
  const left = before
    .map((one) => ({ ...one, days: one.days.filter((other) => other !== day) }))
    .filter(({ days }) => days.length > 0);
  if (ranges.length === 0) return left;
  const twin = left.findIndex((one) => isSame(one.ranges, ranges));
  if (twin < 0) return [...left, { days: [day], ranges }];
  return left.map((one, index) =>
    index === twin
      ? { ...one, days: DAY_KEYS.filter((key) => key === day || one.days.includes(key)) }
      : one,
  );
}

import type { ForeignService } from '#schemas/open-data/hsds-uk-read.ts';
import {
  DAYS,
  openingHours,
  type DayKey,
  type OpeningHours,
} from '#schemas/parts/opening-hours.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEKDAYS = Object.keys(DAYS) as readonly DayKey[];

type Schedules = NonNullable<ForeignService['schedules']>;

const toTime = (time: string): string => time.slice(0, 5);

/** Days in the standard’s letters as this site’s names of days. */
const daysIn = (byday: string): DayKey[] =>
  WEEKDAYS.filter((_, index) => byday.split(',').some((code) => code.trim() === CODES[index]));

/**
 * The usual hours that another feed gives, if every day it names has one rule of weeks; anything
 * else (months, dates, rules that overlap) is not confirmed, and an editor asks the service.
 */
export function weeklyHours(schedules: Schedules): OpeningHours {
  const usual = schedules.filter(({ valid_from: from, valid_to: to }) => !from && !to);
  const weekly = usual.flatMap(({ freq, byday, opens_at: opens, closes_at: closes }) =>
    freq === 'WEEKLY' && byday && opens && closes
      ? [{ days: daysIn(byday), ranges: [{ opens: toTime(opens), closes: toTime(closes) }] }]
      : [],
  );
  const read = openingHours.safeParse({ type: 'weekly', weekly });
  return read.success && weekly.length === usual.length ? read.data : { type: 'unconfirmed' };
}

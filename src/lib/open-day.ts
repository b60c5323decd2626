import { addDays, weekdayOf } from './london-time.ts';
import { rangesOn, WEEK, type TimeRange } from './opening-hours.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';

type Weekly = Extract<OpeningHours, { type: 'weekly' }>;

/** England’s bank holidays and Sefton’s school terms, as days `YYYY-MM-DD`. */
export interface Calendar {
  bankHolidays: readonly string[];
  /** The last day for which `bankHolidays` is complete. */
  coversTo: string;
  /** Stretches of school days, in order; empty where they are not known. */
  terms: readonly { from: string; to: string }[];
}

/** What is known of one day: its hours in order, and whether they are sure for that very day. */
export interface DayPlan {
  ranges: readonly TimeRange[];
  sure: boolean;
}

/** What a holiday does to the usual hours of a day. */
type Effect = 'usual' | 'closed' | 'unsure';

/** Days that are kept as holidays on whatever day of the week they fall. */
const KEPT: ReadonlySet<string> = new Set(['12-25', '12-26', '01-01']);

/**
 * A day at a weekend that the official list does not name, but that many keep as a holiday:
 * Christmas Day, Boxing Day and New Year’s Day themselves when another day stands in their place,
 * and days between a bank holiday on Friday and one on Monday, such as Easter Sunday.
 */
function isFeastWeekend(day: string, { bankHolidays }: Calendar): boolean {
  const weekday = weekdayOf(day);
  if (weekday < 5) return false;
  const around = [addDays(day, 4 - weekday), addDays(day, 7 - weekday)];
  return KEPT.has(day.slice(5)) || around.every((one) => bankHolidays.includes(one));
}

function bankHolidayEffect({ bank_holidays }: Weekly, day: string, calendar: Calendar): Effect {
  if (bank_holidays === 'open') return 'usual';
  if (isFeastWeekend(day, calendar)) return 'unsure';
  if (!calendar.bankHolidays.includes(day)) return 'usual';
  return bank_holidays === 'closed' ? 'closed' : 'unsure';
}

function termEffect({ term_time }: Weekly, day: string, { terms }: Calendar): Effect {
  if (term_time === 'all-year') return 'usual';
  if (terms.some(({ from, to }) => from <= day && day <= to)) return 'usual';
  const [first, last] = [terms[0], terms.at(-1)];
  const known = first !== undefined && last !== undefined && first.from <= day && day <= last.to;
  return known && term_time === 'term-only' ? 'closed' : 'unsure';
}

/** The dated exception for a day; of several, the one for the fewest days. */
const exceptionOn = ({ exceptions }: Weekly, day: string) =>
  exceptions
    .filter(({ from, to }) => from <= day && day <= to)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];

const lengthOf = ({ from, to }: { from: string; to: string }): number =>
  Date.parse(to) - Date.parse(from);

/**
 * What is known of the hours of one day (`YYYY-MM-DD`). A dated exception wins over all else. After
 * the last day of the calendar nothing is sure. Holidays only ever take hours away: a day without
 * usual hours is surely closed. Where one holiday says closed and another is in doubt, it is closed.
 */
export function planOf(hours: Weekly, day: string, calendar: Calendar): DayPlan {
  const exception = exceptionOn(hours, day);
  if (exception !== undefined) return { ranges: exception.ranges, sure: true };
  const name = WEEK[weekdayOf(day)];
  const ranges = name === undefined ? [] : rangesOn(hours, name);
  if (day > calendar.coversTo) return { ranges, sure: false };
  const effects = [bankHolidayEffect(hours, day, calendar), termEffect(hours, day, calendar)];
  if (ranges.length === 0 || effects.includes('closed')) return { ranges: [], sure: true };
  return { ranges, sure: !effects.includes('unsure') };
}

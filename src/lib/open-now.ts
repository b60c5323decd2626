import { addDays, londonTime, type LondonTime } from './london-time.ts';
import { planOf, type Calendar } from './open-day.ts';
import { minutesOf } from './opening-hours.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';

/** A day (`YYYY-MM-DD`) and a wall-clock time `HH:MM` on it; midnight is `24:00` of the day it ends. */
export interface Moment {
  day: string;
  time: string;
}

/**
 * Whether somebody is there. `until` is missing where it is always open, or where what follows on
 * closing time is in doubt; `opens` where it does not open within 14 days, or that cannot be known.
 */
export type OpenState =
  { kind: 'open'; until?: Moment } | { kind: 'closed'; opens?: Moment } | { kind: 'unsure' };

/** A stretch in which it is open, or may be: minutes on the wall clock from today’s midnight on. */
interface Stretch {
  start: number;
  end: number;
  sure: boolean;
}

/** Stretches from yesterday on, and the days in doubt, counted from today (0). */
interface Timeline {
  stretches: readonly Stretch[];
  doubtful: readonly number[];
}

const DAY = 1440;
const HOUR_IN_MS = 3_600_000;
const DAYS_AHEAD = 14;

/** Yesterday, for what runs past midnight; today; and as far ahead as an opening is looked for. */
const DAYS_SEEN = Array.from({ length: DAYS_AHEAD + 2 }, (_, index) => index - 1);

function timelineOf(hours: OpeningHours, today: string, calendar: Calendar): Timeline {
  if (hours.type === 'always')
    return { stretches: [{ start: -DAY, end: Infinity, sure: true }], doubtful: [] };
  if (hours.type === 'unconfirmed') return { stretches: [], doubtful: DAYS_SEEN };
  const plans = DAYS_SEEN.map((index) => ({
    index,
    plan: planOf(hours, addDays(today, index), calendar),
  }));
  return {
    stretches: plans.flatMap(({ index, plan: { ranges, sure } }) =>
      ranges.map(({ opens, closes }) => {
        const [from, to] = [minutesOf(opens), minutesOf(closes)];
        const start = index * DAY + from;
        return { start, end: index * DAY + to + (to <= from ? DAY : 0), sure };
      }),
    ),
    doubtful: plans.filter(({ plan }) => !plan.sure).map(({ index }) => index),
  };
}

/** The moment that is `minutes` after the midnight with which `today` began. */
function momentAt(minutes: number, today: string): Moment {
  const days = Math.ceil(minutes / DAY) - 1;
  const rest = minutes - days * DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return { day: addDays(today, days), time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}

/** When the open stretch around `minutes` ends; `undefined` if never, or if that is in doubt. */
function endOf(stretches: readonly Stretch[], minutes: number): number | undefined {
  const end = stretches
    .filter(({ sure }) => sure)
    .toSorted((a, b) => a.start - b.start)
    .reduce((last, one) => (one.start <= last ? Math.max(last, one.end) : last), minutes);
  const mayGoOn = stretches.some((one) => !one.sure && one.start <= end && end < one.end);
  return mayGoOn || end >= DAYS_AHEAD * DAY ? undefined : end;
}

function stateAt({ stretches, doubtful }: Timeline, { day, minutes }: LondonTime): OpenState {
  const around = stretches.filter(({ start, end }) => start <= minutes && minutes < end);
  if (around.some(({ sure }) => sure)) {
    const end = endOf(stretches, minutes);
    return end === undefined ? { kind: 'open' } : { kind: 'open', until: momentAt(end, day) };
  }
  if (around.length > 0 || doubtful.includes(0)) return { kind: 'unsure' };
  const starts = stretches.filter(({ sure, start }) => sure && start > minutes);
  const next = Math.min(...starts.map(({ start }) => start));
  const inDoubt = doubtful.some((index) => index >= 0 && (index + 1) * DAY <= next);
  return inDoubt || next >= minutes + DAYS_AHEAD * DAY
    ? { kind: 'closed' }
    : { kind: 'closed', opens: momentAt(next, day) };
}

/**
 * The other end of the hour that the clock shows twice when it goes back: what it shows first while
 * that hour runs for the first time, what it shows last while it runs again; else `undefined`.
 */
function otherEnd(now: Date, { day, minutes }: LondonTime): LondonTime | undefined {
  const hour = minutes - (minutes % 60);
  const again = (shift: number) => {
    const then = londonTime(new Date(now.getTime() + shift * HOUR_IN_MS));
    return then.day === day && then.minutes === minutes;
  };
  if (again(1)) return { day, minutes: hour };
  return again(-1) ? { day, minutes: hour + 59 } : undefined;
}

/**
 * Whether somebody is there at an instant, over all the hours given: open if any is open; closed
 * only if all are closed, with the soonest opening; else unsure. Everything is as clocks in
 * Europe/London show it, wherever the device is.
 *
 * Hours belong to the day they begin on: a night that begins before a closure runs to its end, and
 * a night of a closed day does not begin. A day in doubt is unsure from midnight to midnight, and so
 * is the night that may run out of it. `opens` names no time in doubt, and none that a day in doubt
 * comes before: “opens on Tuesday” would say that it stays closed on Monday, which is not known. When
 * the clock goes back and hours begin or end within the hour it shows twice, nothing is claimed that
 * holds for only one of the two. No hours at all are unsure.
 */
export function openStateOf(
  all: readonly OpeningHours[],
  now: Date,
  calendar: Calendar,
): OpenState {
  if (all.length === 0) return { kind: 'unsure' };
  const time = londonTime(now);
  const timelines = all.map((hours) => timelineOf(hours, time.day, calendar));
  const timeline = {
    stretches: timelines.flatMap(({ stretches }) => stretches),
    doubtful: timelines.flatMap(({ doubtful }) => doubtful),
  };
  const state = stateAt(timeline, time);
  const other = otherEnd(now, time);
  return other === undefined || stateAt(timeline, other).kind === state.kind
    ? state
    : { kind: 'unsure' };
}

/** Whether somebody is there at an instant, by one set of hours; see {@link openStateOf}. */
export const openState = (hours: OpeningHours, now: Date, calendar: Calendar): OpenState =>
  openStateOf([hours], now, calendar);

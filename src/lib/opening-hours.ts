import type { DayKey, OpeningHours } from '#schemas/parts/opening-hours.ts';

/** A stretch of time on one day, as wall-clock times `HH:MM` in Europe/London. */
export interface TimeRange {
  opens: string;
  closes: string;
}

/** Days in a row with the same hours; `ranges` is empty when they are closed. */
export interface DayRun {
  days: readonly DayKey[];
  ranges: readonly TimeRange[];
}

// Written out, not taken from the schema: the browser gets this file, and must not get zod with it.
/** The days of a week in the order of ISO 8601, from Monday on. */
export const WEEK: readonly DayKey[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Weekly = Extract<OpeningHours, { type: 'weekly' }>;

/** The ranges of one day of a normal week, in order; none when it is closed. */
export const rangesOn = (hours: Weekly, day: DayKey): readonly TimeRange[] =>
  (hours.weekly.find((entry) => entry.days.includes(day))?.ranges ?? []).toSorted((a, b) =>
    a.opens.localeCompare(b.opens),
  );

const isOvernight = ({ opens, closes }: TimeRange): boolean =>
  minutesOf(closes) <= minutesOf(opens);

/** What is open between one day’s midnight and the next: a range past midnight is cut in two. */
export function openPartsOn(hours: Weekly, day: DayKey): readonly TimeRange[] {
  const before = WEEK.at(WEEK.indexOf(day) - 1) ?? day;
  const fromBefore = rangesOn(hours, before)
    .filter(isOvernight)
    .map(({ closes }) => ({ opens: '00:00', closes }))
    .filter(({ closes }) => closes !== '00:00');
  const own = rangesOn(hours, day).map((range) =>
    isOvernight(range) ? { opens: range.opens, closes: '24:00' } : range,
  );
  return [...fromBefore, ...own];
}

const sameRanges = (a: readonly TimeRange[], b: readonly TimeRange[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A normal week from Monday on, days in a row with the same hours put together. */
export function weekRuns(hours: Weekly): readonly DayRun[] {
  return WEEK.reduce<readonly DayRun[]>((runs, day) => {
    const ranges = rangesOn(hours, day);
    const last = runs.at(-1);
    return last !== undefined && sameRanges(last.ranges, ranges)
      ? [...runs.slice(0, -1), { days: [...last.days, day], ranges }]
      : [...runs, { days: [day], ranges }];
  }, []);
}

/** Minutes from midnight of a wall-clock time `HH:MM`; `24:00` is 1440. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** A time as people say it, `9am`, `5:30pm`; noon and midnight by the words given. */
export function formatTime(time: string, words: { noon: string; midnight: string }): string {
  const minutes = minutesOf(time) % 1440;
  if (minutes === 0) return words.midnight;
  if (minutes === 720) return words.noon;
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${rest}${hour < 12 ? 'am' : 'pm'}`;
}

/** Whether somebody is there at any hour of any day. */
export const isAlwaysOpen = (hours: OpeningHours): boolean => hours.type === 'always';

import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { fill, formatDay } from '../text.ts';

type Campaign = EntryData<'campaigns'>;

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A time of day as people in Britain say it: `4.30pm`, `noon` is `12pm`. */
function sayTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const half = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${half}${hours < 12 ? 'am' : 'pm'}`;
}

const dayName = (day: string): string =>
  `${WEEKDAY.format(new Date(`${day}T00:00:00Z`))} ${formatDay(day)}`;

function saySession(
  { on, starts, ends, place }: Campaign['sessions'][number],
  { whats_on }: Words,
): string {
  const time =
    ends === undefined
      ? sayTime(starts)
      : fill(whats_on.times, { from: sayTime(starts), to: sayTime(ends) });
  return fill(whats_on.session, { date: dayName(on), time, place });
}

/** When something happens, one line for each date; empty where it has no day of its own. */
export function sayWhen({ sessions, runs }: Campaign, words: Words): string[] {
  const days =
    runs === undefined
      ? []
      : [
          runs.from === runs.to
            ? fill(words.whats_on.day, { date: dayName(runs.from) })
            : fill(words.whats_on.days, { from: dayName(runs.from), to: dayName(runs.to) }),
        ];
  return [...days, ...sessions.map((session) => saySession(session, words))];
}

/** The first day of something: of its own dates, else the day it goes up. */
export const firstDay = ({ sessions, runs, publish_on }: Campaign): string =>
  [runs?.from, ...sessions.map(({ on }) => on)].filter((day) => day !== undefined).toSorted()[0] ??
  publish_on;

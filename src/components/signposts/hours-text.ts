import { formatTime, weekRuns, type DayRun } from '#lib/opening-hours.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';
import type { Words } from '#schemas/site/words.ts';

/** Days in a row as people say them: “Monday to Friday”. */
export function runDays(run: DayRun, words: Words): string {
  const names = run.days.map((day) => words.days[day]);
  const [first = '', last = first] = [names[0], names.at(-1)];
  return names.length === 1 ? first : `${first} ${words.site.to} ${last}`;
}

/** The hours of a run as people say them: “12 noon to 10pm”, or that it is closed. */
export const runTimes = (run: DayRun, words: Words): string =>
  run.ranges
    .map(
      ({ opens, closes }) =>
        `${formatTime(opens, words.services)} ${words.site.to} ${formatTime(closes, words.services)}`,
    )
    .join(` ${words.site.and} `) || words.services.closed;

/** The whole of a route’s hours in one line, for cards and lists. */
export function hoursLine(hours: OpeningHours, words: Words): string {
  if (hours.type === 'always') return words.services.always;
  if (hours.type === 'unconfirmed') return hours.note ?? words.services.unconfirmed;
  return weekRuns(hours)
    .filter((run) => run.ranges.length > 0)
    .map((run) => `${runDays(run, words)}, ${runTimes(run, words)}`)
    .join('; ');
}

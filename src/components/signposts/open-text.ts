import { addDays, londonTime, weekdayOf } from '#lib/london-time.ts';
import type { Moment, OpenState } from '#lib/open-now.ts';
import { formatTime, minutesOf, WEEK } from '#lib/opening-hours.ts';
import { fill, formatDay } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

/** The words in which a state is said; the browser gets these and no others. */
export interface OpenWords {
  open: Words['open'];
  days: Words['days'];
  clock: { noon: string; midnight: string };
}

/** The words of {@link OpenWords}, taken from all of the site’s words. */
export const openWordsOf = ({ open, days, services: { noon, midnight } }: Words): OpenWords => ({
  open,
  days,
  clock: { noon, midnight },
});

/** A time soon after midnight needs no day beside it in the evening before: “until 2am”. */
const EARLY = 6 * 60;

const dayName = (day: string, { days }: OpenWords): string => {
  const name = WEEK[weekdayOf(day)];
  return name === undefined ? '' : days[name];
};

function openText(until: Moment | undefined, today: string, words: OpenWords): string {
  if (until === undefined || until.day > addDays(today, 6)) return words.open.now;
  const time = formatTime(until.time, words.clock);
  const soon = until.day === addDays(today, 1) && minutesOf(until.time) <= EARLY;
  return until.day === today || soon
    ? fill(words.open.until, { time })
    : fill(words.open.until_day, { time, day: dayName(until.day, words) });
}

function closedText(opens: Moment | undefined, today: string, words: OpenWords): string {
  if (opens === undefined) return words.open.closed;
  const time = formatTime(opens.time, words.clock);
  if (opens.day === today) return fill(words.open.today, { time });
  if (opens.day === addDays(today, 1)) return fill(words.open.tomorrow, { time });
  return opens.day <= addDays(today, 6)
    ? fill(words.open.on_day, { time, day: dayName(opens.day, words) })
    : fill(words.open.on_date, { time, date: formatDay(opens.day) });
}

/** What a reader is told of a state at an instant: “Closed now. Opens at 3pm today”. */
export function stateText(state: OpenState, now: Date, words: OpenWords): string {
  const today = londonTime(now).day;
  if (state.kind === 'unsure') return words.open.unsure;
  return state.kind === 'open'
    ? openText(state.until, today, words)
    : closedText(state.opens, today, words);
}

import type { TableRow } from '#components/words/Table.tsx';
import { fill, formatDay } from '#lib/text.ts';
import { daysBetween } from '#lib/trust.ts';
import type { Planned } from '#lib/whats-on/live.ts';
import type { Words } from '#schemas/site/words.ts';

const kindOf = (entry: Planned, { planner, whats_on }: Words): string =>
  entry.collection === 'alerts' ? planner.alert : whats_on[`kind_${entry.data.kind}`];

/** How far off a day is, in words; nothing for one that has passed. */
export function howSoon(day: string, today: string, { planner }: Words): string {
  const days = daysBetween(today, day);
  if (days < 0) return '';
  if (days < 2) return days === 0 ? planner.today : planner.tomorrow;
  return fill(planner.in_days, { count: days });
}

/** A row for each thing with dates; `next` is the day that editors wait for. */
export const plannerRows = (
  planned: readonly Planned[],
  next: 'publish_on' | 'expire_on',
  { today, words }: { today: string; words: Words },
): TableRow[] =>
  planned.map((entry) => ({
    key: `${entry.collection} ${entry.id}`,
    name: entry.address === '' ? entry.data.title : <a href={entry.address}>{entry.data.title}</a>,
    cells: [
      kindOf(entry, words),
      formatDay(entry.data.publish_on),
      formatDay(entry.data.expire_on),
      howSoon(entry.data[next], today, words),
    ],
  }));

/** The headings above those rows. */
export const plannerColumns = ({ planner }: Words): string[] => [
  planner.what,
  planner.kind,
  planner.from,
  planner.until,
  planner.days,
];

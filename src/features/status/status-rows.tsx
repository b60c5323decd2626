import type { ReactNode } from 'react';
import type { TableRow } from '#components/words/Table.tsx';
import type { Entry } from '#lib/graph.ts';
import type { Reviewed, ReviewGroup, ReviewState } from '#lib/review-state.ts';
import type { Waiting } from '#lib/site.ts';
import { fill, formatDay } from '#lib/text.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

type StatusWords = Words['status'];

/** The name of a kind of entry, as editors know it. */
export const labelOf = ({ collection }: Pick<ReviewGroup, 'collection'>): string =>
  COLLECTIONS[collection].label;

/** A kind of entry and how many of it are up to date, due, long overdue. */
export const countsOf = (group: ReviewGroup, status: StatusWords): string => {
  const { fresh, due, stale } = group.counts;
  return fill(status.count, { label: labelOf(group), fresh, due, stale });
};

const stateWords = (status: StatusWords): Readonly<Record<ReviewState, string>> => ({
  fresh: status.ok,
  due: status.due,
  stale: status.late,
  undated: status.undated,
});

/** The name of an entry, and a link to its page where it has one. */
const nameOf = (entry: Entry<CollectionName>): ReactNode => {
  const title = 'title' in entry.data ? entry.data.title : entry.id;
  return entry.address ? <a href={entry.address}>{title}</a> : title;
};

const dayOf = (day: string | undefined): string => (day === undefined ? '' : formatDay(day));

/** What can be said of an entry, by the heading of its column. */
const COLUMNS = [
  ['checked', ({ review }) => dayOf(review?.checkedOn)],
  ['by', ({ review }) => review?.checkedBy ?? ''],
  ['grade', ({ review }) => review?.grade?.toUpperCase() ?? ''],
  ['review', ({ review }) => dayOf(review?.reviewBy)],
  ['state', ({ state }, status) => stateWords(status)[state]],
] as const satisfies readonly (readonly [
  keyof StatusWords,
  (one: Reviewed, status: StatusWords) => string,
])[];

/** A table of entries: a column only where something can be said in it. */
export function tableOf(
  reviewed: readonly Reviewed[],
  status: StatusWords,
): { columns: string[]; rows: TableRow[] } {
  const columns = COLUMNS.filter(([, say]) => reviewed.some((one) => say(one, status) !== ''));
  return {
    columns: [status.entry, ...columns.map(([key]) => status[key])],
    rows: reviewed.map((one) => ({
      key: one.entry.id,
      name: nameOf(one.entry),
      cells: columns.map(([, say]) => say(one, status)),
    })),
  };
}

/** One row for each thing that only the council can supply. */
export const waitingRows = (waiting: readonly Waiting[]): TableRow[] =>
  waiting.map(({ entry, what }) => ({
    key: `${entry.collection} ${entry.id} ${what}`,
    name: nameOf(entry),
    cells: [what],
  }));

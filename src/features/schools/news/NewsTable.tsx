import { Table } from '#components/words/Table.tsx';
import type { Change } from '#lib/changes.ts';
import { formatDay } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

/** What changed, the newest first: where, when, and what kind of change it was. */
export const NewsTable = ({ changes, words }: { changes: readonly Change[]; words: Words }) => {
  const { news } = words;
  return (
    <Table
      columns={[news.entry, news.day, news.what]}
      rows={changes.map(({ entry, day, kind, note }) => ({
        key: `${entry.collection} ${entry.id}`,
        name: <a href={entry.address}>{entry.data.title}</a>,
        cells: [formatDay(day), note ?? news[kind]],
      }))}
    />
  );
};

import { Table } from '#components/words/Table.tsx';
import type { Column } from '#lib/open-data/columns.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  columns: readonly Column[];
  words: Words;
}

/** What each column of a file means, and how it is written. */
export const DataColumns = ({ columns, words: { data } }: Props) => {
  const kinds = { text: data.text, list: data.list, json: data.json_kind };
  const rows = columns.map(({ name, label, hint, kind }) => ({
    key: name,
    name: <code>{name}</code>,
    cells: [`${label}. ${hint}`, kinds[kind]],
  }));
  const page = {
    key: 'page',
    name: <code>page</code>,
    cells: [data.page_column, data.text],
  };
  return <Table columns={[data.column, data.means, data.kind]} rows={[...rows, page]} />;
};

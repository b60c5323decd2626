import type { ReactNode } from 'react';
import { Table } from '#components/words/Table.tsx';
import type { Entry } from '#lib/graph.ts';
import { THRIVE_NAMES, type GridRow } from '#lib/help-grid.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import './GridTable.css';

interface Props {
  /** The heading above the rows’ names. */
  head: string;
  /** `page` is where each service has a row of its own; none for the page that the table stands on. */
  rows: readonly { key: string; name: ReactNode; row: GridRow; page?: string }[];
  words: Words;
  /** The most names that a cell shows; it says how many more there are. */
  most?: number;
}

interface NamesProps extends Pick<Props, 'words'> {
  cell: readonly Entry<'services'>[];
  page: string | undefined;
  most: number;
}

const Names = ({ cell, page = '', most, words }: NamesProps) => (
  <ul className="plain-list">
    {cell.slice(0, most).map(({ id, data }) => (
      <li key={id}>
        <a href={`${page}#${id}`}>{data.title}</a>
      </li>
    ))}
    {cell.length > most && <li>{fill(words.grid.more, { count: cell.length - most })}</li>}
  </ul>
);

/** Services by THRIVE grouping, a column for each; a cell without any says so. */
export const GridTable = ({ head, rows, words, most = Infinity }: Props) => (
  <div className="help-grid">
    <Table
      columns={[head, ...THRIVE_NAMES.map((group) => words.thrive[group])]}
      rows={rows.map(({ key, name, row, page }) => ({
        key,
        name,
        cells: row.map((cell) =>
          cell.length === 0 ? (
            <span className="help-grid-none">{words.schools.none}</span>
          ) : (
            <Names cell={cell} page={page} most={most} words={words} />
          ),
        ),
      }))}
    />
  </div>
);

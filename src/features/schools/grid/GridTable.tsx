import type { ReactNode } from 'react';
import { Table } from '#components/words/Table.tsx';
import type { Entry } from '#lib/graph.ts';
import { THRIVE_NAMES, type GridRow } from '#lib/help-grid.ts';
import type { Words } from '#schemas/site/words.ts';
import './GridTable.css';

interface Props {
  /** The heading above the rows’ names. */
  head: string;
  rows: readonly { key: string; name: ReactNode; row: GridRow }[];
  words: Words;
  /** Whether each service leads to its own row further down the page. */
  linked?: boolean;
}

const Names = ({ cell, linked }: { cell: readonly Entry<'services'>[]; linked: boolean }) => (
  <ul className="plain-list">
    {cell.map(({ id, data }) => (
      <li key={id}>{linked ? <a href={`#${id}`}>{data.title}</a> : data.title}</li>
    ))}
  </ul>
);

/** Services by THRIVE grouping, a column for each; a cell without any says so. */
export const GridTable = ({ head, rows, words, linked = false }: Props) => (
  <div className="help-grid">
    <Table
      columns={[head, ...THRIVE_NAMES.map((group) => words.thrive[group])]}
      rows={rows.map(({ key, name, row }) => ({
        key,
        name,
        cells: row.map((cell) =>
          cell.length === 0 ? (
            <span className="help-grid-none">{words.schools.none}</span>
          ) : (
            <Names cell={cell} linked={linked} />
          ),
        ),
      }))}
    />
  </div>
);

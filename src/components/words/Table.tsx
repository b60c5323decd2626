import type { ReactNode } from 'react';
import './Table.css';

/** One row: what it is about, and a cell for each further column. */
export interface TableRow {
  key: string;
  name: ReactNode;
  cells: readonly ReactNode[];
}

interface Props {
  /** The headings of the columns, the first of them above the rows’ names. */
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** A table that becomes a list of small blocks on a phone, each cell with its heading before it. */
export const Table = ({ columns, rows }: Props) => (
  <table className="table">
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, name, cells }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <td key={columns[index + 1]} data-label={columns[index + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

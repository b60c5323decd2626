import { useState } from 'react';
import { useFaults } from '../open/session.ts';
import type { CmsField } from '../config/fields.ts';
import { asGroup, asList, idOf, type WidgetProps } from './field-props.ts';
import { nextRow, withCells, type FigureRow } from './figure-rows.ts';
import { FigureLine } from './FigureLine.tsx';
import { replaced, without } from './list-moves.ts';
import { Undo } from './Undo.tsx';

interface TableProps {
  readonly label: string;
  readonly fields: readonly CmsField[];
  readonly rows: readonly FigureRow[];
  readonly place: string;
  /** The places of cells that must be mended. */
  readonly wrong: ReadonlySet<string>;
  /** Takes the rows as they now are, and what was done to them if it can be undone. */
  readonly onRows: (rows: readonly FigureRow[], said?: string) => void;
}

const Table = ({ label, fields, rows, place, wrong, onRows }: TableProps) => (
  <table className="f-table f-figures">
    <caption className="visually-hidden">{label}</caption>
    <thead>
      <tr>
        {fields.map((one) => (
          <th key={one.name} scope="col">
            {one.label}
          </th>
        ))}
        <td />
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <FigureLine
          key={index}
          fields={fields}
          row={row}
          place={`${place}.${index}`}
          wrong={wrong}
          name={`row ${index + 1}`}
          onRow={(next) => {
            onRows(replaced(rows, index, next));
          }}
          onPaste={(column, cells) => {
            const count = cells.length === 1 ? '1 row was' : `${cells.length} rows were`;
            onRows(withCells(rows, fields, { row: index, column, cells }), `${count} pasted.`);
          }}
          onRemove={() => {
            onRows(without(rows, index), `Row ${index + 1} was removed.`);
          }}
        />
      ))}
    </tbody>
  </table>
);

/** Rows of figures as a table, as they are kept in a spreadsheet. */
export const RowsField = ({ field, value, place, onChange }: WidgetProps) => {
  const { faults, all } = useFaults();
  const [done, setDone] = useState<{ said: string; before: readonly FigureRow[] }>();
  const rows = asList(value).map(asGroup);
  const fields = field.fields ?? [];
  const wrong = faults.filter(({ path }) => all && path.join('.').startsWith(`${place}.`));
  const change = (next: readonly FigureRow[], said?: string) => {
    setDone(said === undefined ? undefined : { said, before: rows });
    onChange(next);
  };
  return (
    <>
      <Table
        label={field.label}
        fields={fields}
        rows={rows}
        place={place}
        wrong={new Set(wrong.map(({ path }) => path.join('.')))}
        onRows={change}
      />
      {wrong.map(({ path, label, message }) => (
        <p
          key={`${path.join('.')} ${message}`}
          id={`${idOf(path.join('.'))}-error`}
          className="f-error"
        >
          Row {Number(path.at(-2)) + 1}, {label}: {message}
        </p>
      ))}
      <Undo
        said={done?.said}
        onUndo={() => {
          change(done?.before ?? rows);
        }}
      />
      <p className="f-adds">
        <button
          type="button"
          className="f-button f-add"
          onClick={() => {
            change([...rows, nextRow(rows, fields)]);
          }}
        >
          Add a row
        </button>
        <span className="f-said">You can paste rows from a spreadsheet into a box above.</span>
      </p>
    </>
  );
};

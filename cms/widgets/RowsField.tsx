import { useFaults } from '../editor/session.ts';
import type { CmsField } from '../config/fields.ts';
import { asGroup, asList, asText, idOf, type WidgetProps } from './field-props.ts';
import { replaced, without } from './list-moves.ts';

interface CellProps {
  readonly field: CmsField;
  readonly row: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly wrong: boolean;
  readonly onCell: (value: unknown) => void;
}

const Cell = ({ field, row, place, wrong, onCell }: CellProps) => (
  <input
    id={idOf(place)}
    className="f-input"
    type="text"
    inputMode={field.widget === 'number' ? 'decimal' : 'text'}
    aria-label={field.label}
    aria-invalid={wrong || undefined}
    aria-describedby={wrong ? `${idOf(place)}-error` : undefined}
    value={asText(row[field.name])}
    onChange={({ target }) => {
      const text = target.value;
      if (field.widget !== 'number') onCell(text);
      else if (text.trim() === '') onCell(null);
      else onCell(/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text);
    }}
  />
);

/** The quarter after one, as `2025-Q1`; empty where there is none to follow. */
export function quarterAfter(quarter: string): string {
  const [, year, part] = /^(20\d\d)-Q([1-4])$/.exec(quarter) ?? [];
  if (year === undefined || part === undefined) return '';
  return part === '4' ? `${Number(year) + 1}-Q1` : `${year}-Q${Number(part) + 1}`;
}

const nextRow = (rows: readonly unknown[], fields: readonly CmsField[]) => {
  const hasQuarter = fields.some(({ name }) => name === 'quarter');
  const last = asText(asGroup(rows.at(-1))['quarter']);
  return hasQuarter ? { quarter: quarterAfter(last), value: null } : {};
};

interface RowProps {
  readonly fields: readonly CmsField[];
  readonly row: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly wrong: ReadonlySet<string>;
  readonly name: string;
  readonly onRow: (row: Readonly<Record<string, unknown>>) => void;
  readonly onRemove: () => void;
}

const Row = ({ fields, row, place, wrong, name, onRow, onRemove }: RowProps) => (
  <tr>
    {fields.map((one) => (
      <td key={one.name}>
        <Cell
          field={one}
          row={row}
          place={`${place}.${one.name}`}
          wrong={wrong.has(`${place}.${one.name}`)}
          onCell={(next) => {
            onRow({ ...row, [one.name]: next });
          }}
        />
      </td>
    ))}
    <td>
      <button type="button" className="f-button" aria-label={`Remove ${name}`} onClick={onRemove}>
        Remove
      </button>
    </td>
  </tr>
);

/** Rows of figures as a table, as they are kept in a spreadsheet. */
export const RowsField = ({ field, value, place, onChange }: WidgetProps) => {
  const { faults, all } = useFaults();
  const rows = asList(value).map(asGroup);
  const fields = field.fields ?? [];
  const inside = faults.filter(({ path }) => path.join('.').startsWith(`${place}.`));
  const wrong = all ? inside : [];
  return (
    <>
      <table className="f-table">
        <caption className="visually-hidden">{field.label}</caption>
        <thead>
          <tr>
            {fields.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={index}
              fields={fields}
              row={row}
              place={`${place}.${index}`}
              wrong={new Set(wrong.map(({ path }) => path.join('.')))}
              name={`row ${index + 1}`}
              onRow={(next) => {
                onChange(replaced(rows, index, next));
              }}
              onRemove={() => {
                onChange(without(rows, index));
              }}
            />
          ))}
        </tbody>
      </table>
      {wrong.map(({ path, label, message }) => (
        <p key={path.join('.')} id={`${idOf(path.join('.'))}-error`} className="f-error">
          Row {Number(path.at(-2)) + 1}, {label}: {message}
        </p>
      ))}
      <button
        type="button"
        className="f-button f-add"
        onClick={() => {
          onChange([...rows, nextRow(rows, fields)]);
        }}
      >
        Add a row
      </button>
    </>
  );
};

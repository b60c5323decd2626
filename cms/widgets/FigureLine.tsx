import type { CmsField } from '../config/fields.ts';
import { asText, idOf } from './field-props.ts';
import { cellsIn, cellValue, type FigureRow } from './figure-rows.ts';

type Cells = readonly (readonly string[])[];

interface CellProps {
  readonly field: CmsField;
  readonly value: unknown;
  readonly name: string;
  readonly place: string;
  readonly wrong: boolean;
  readonly onCell: (value: unknown) => void;
  readonly onPaste: (cells: Cells) => void;
}

const Cell = ({ field, value, name, place, wrong, onCell, onPaste }: CellProps) => (
  <input
    id={idOf(place)}
    className="f-input"
    type="text"
    inputMode={field.widget === 'number' ? 'decimal' : 'text'}
    aria-label={name}
    aria-invalid={wrong || undefined}
    aria-describedby={wrong ? `${idOf(place)}-error` : undefined}
    value={asText(value)}
    onChange={({ target }) => {
      onCell(cellValue(target.value, field));
    }}
    onPaste={(event) => {
      const cells = cellsIn(event.clipboardData.getData('text/plain'));
      if (cells === undefined) return;
      event.preventDefault();
      onPaste(cells);
    }}
  />
);

interface Props {
  readonly fields: readonly CmsField[];
  readonly row: FigureRow;
  readonly place: string;
  /** The places of cells that must be mended. */
  readonly wrong: ReadonlySet<string>;
  /** What tells it from the others, for people who hear one cell by itself. */
  readonly name: string;
  readonly onRow: (row: FigureRow) => void;
  readonly onPaste: (column: number, cells: Cells) => void;
  readonly onRemove: () => void;
}

/** One row of figures. What is pasted from a spreadsheet into a cell of it goes into cells. */
export const FigureLine = ({ fields, row, place, wrong, name, ...told }: Props) => (
  <tr>
    {fields.map((one, column) => (
      <td key={one.name}>
        <Cell
          field={one}
          value={row[one.name]}
          name={`${one.label}, ${name}`}
          place={`${place}.${one.name}`}
          wrong={wrong.has(`${place}.${one.name}`)}
          onCell={(next) => {
            told.onRow({ ...row, [one.name]: next });
          }}
          onPaste={(cells) => {
            told.onPaste(column, cells);
          }}
        />
      </td>
    ))}
    <td>
      <button
        type="button"
        className="f-button"
        aria-label={`Remove ${name}`}
        onClick={told.onRemove}
      >
        Remove
      </button>
    </td>
  </tr>
);

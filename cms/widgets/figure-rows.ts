import type { CmsField } from '../config/fields.ts';
import { asGroup, asText } from './field-props.ts';

/** A row of figures, as typed. */
export type FigureRow = Readonly<Record<string, unknown>>;

/** The quarter after one, as `2025-Q1`; empty where there is none to follow. */
export function quarterAfter(quarter: string): string {
  const [, year, part] = /^(20\d\d)-Q([1-4])$/.exec(quarter) ?? [];
  if (year === undefined || part === undefined) return '';
  return part === '4' ? `${Number(year) + 1}-Q1` : `${year}-Q${Number(part) + 1}`;
}

/** The row to add below others: the quarter that follows, without a figure yet. */
export function nextRow(rows: readonly unknown[], fields: readonly CmsField[]): FigureRow {
  const hasQuarter = fields.some(({ name }) => name === 'quarter');
  const last = asText(asGroup(rows.at(-1))['quarter']);
  return hasQuarter ? { quarter: quarterAfter(last), value: null } : {};
}

/** What is kept of the text in a cell: a figure as a number, so that it can be drawn. */
export function cellValue(text: string, { widget }: CmsField): unknown {
  if (widget !== 'number') return text;
  if (text.trim() === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

/** The cells that were copied from a spreadsheet; nothing if it is the text of one cell. */
export function cellsIn(copied: string): readonly string[][] | undefined {
  const lines = copied.replaceAll('\r', '').replace(/\n+$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return cells.some((row) => row.length > 1) || cells.length > 1 ? cells : undefined;
}

/** A spreadsheet writes thousands with commas and percentages with their sign. */
const figures = (text: string) =>
  /^-?[\d,]+(\.\d+)?%?$/.test(text) ? text.replaceAll(/[,%]/g, '') : text;

/** Copied cells, and the row and the column of the cell that they were pasted into. */
export interface Pasted {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

/** Rows with copied cells laid over them, from one cell on; rows that are lacking are added. */
export function withCells(
  rows: readonly FigureRow[],
  fields: readonly CmsField[],
  { row, column, cells }: Pasted,
): FigureRow[] {
  const laid = cells.map((line, index) => {
    const pairs = line.flatMap((text, at): [string, unknown][] => {
      const field = fields[column + at];
      if (field === undefined || (text === '' && !field.required)) return [];
      const words = field.widget === 'number' ? figures(text) : text;
      return [[field.name, cellValue(words, field)]];
    });
    return { ...rows[row + index], ...Object.fromEntries(pairs) };
  });
  return [...rows.slice(0, row), ...laid, ...rows.slice(row + laid.length)];
}

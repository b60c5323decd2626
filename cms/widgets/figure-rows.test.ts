import { expect, test } from 'vitest';
import type { CmsField } from '../config/fields.ts';
import { cellsIn, nextRow, withCells } from './figure-rows.ts';

const FIELDS: readonly CmsField[] = [
  { name: 'quarter', label: 'Quarter', widget: 'string', required: true },
  { name: 'value', label: 'Value', widget: 'number', required: true },
  { name: 'note', label: 'Note', widget: 'string', required: false },
];
const ROWS = [
  { quarter: '2025-Q3', value: 51 },
  { quarter: '2025-Q4', value: null, note: 'No survey' },
];

test('the row to add is the quarter that follows, also over the turn of the year', () => {
  expect(nextRow(ROWS, FIELDS)).toEqual({ quarter: '2026-Q1', value: null });
  expect(nextRow([{ quarter: '2025-' }], FIELDS)).toEqual({ quarter: '', value: null });
  expect(nextRow([], [])).toEqual({});
});

test('words that are copied from one cell are just words', () => {
  expect(cellsIn('No survey this time\n')).toBeUndefined();
  expect(cellsIn('')).toBeUndefined();
});

test('cells of a spreadsheet are laid over the rows, and rows are added for the rest', () => {
  const cells = cellsIn('2025-Q4\t1,052\t\r\n2026-Q1\t61.5%\tFirst half\r\n');
  expect(withCells(ROWS, FIELDS, { row: 1, column: 0, cells: cells ?? [] })).toEqual([
    ROWS[0],
    { quarter: '2025-Q4', value: 1052, note: 'No survey' },
    { quarter: '2026-Q1', value: 61.5, note: 'First half' },
  ]);
});

test('a column that is pasted changes that column; what is no figure stays for the check', () => {
  const cells = cellsIn('52\nabout 60\n\t\n');
  expect(withCells(ROWS, FIELDS, { row: 0, column: 1, cells: cells ?? [] })).toEqual([
    { quarter: '2025-Q3', value: 52 },
    { quarter: '2025-Q4', value: 'about 60', note: 'No survey' },
    { value: null },
  ]);
});

test('what goes beyond the last column is left out', () => {
  expect(withCells([], FIELDS, { row: 0, column: 2, cells: [['a', 'b']] })).toEqual([
    { note: 'a' },
  ]);
});

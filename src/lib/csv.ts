/** The sign that tells spreadsheets that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a cell may hold; `undefined` leaves it empty. */
export type Cell = string | number | undefined;

/** Words that a spreadsheet would run as a formula get a sign before them, so that they stay words. */
const asText = (cell: Cell): string =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');

const quote = (text: string): string =>
  /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows of cells as the text of a CSV file (RFC 4180), with a mark for spreadsheets that it is UTF-8. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((row) => `${row.map((cell) => quote(asText(cell))).join(',')}\r\n`).join('');

/** What a CSV file holds, and the first row in which a quote mark is not closed. */
export interface ReadCsv {
  rows: string[][];
  /** Counted from 1, as a spreadsheet shows it. */
  openQuote: number | undefined;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;

/** Reads CSV (RFC 4180) as spreadsheets write it: with or without a byte-order mark, any line ends. */
export function readCsv(text: string): ReadCsv {
  const source = text.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < source.length) {
    const found = CELL.exec(source);
    if (found === null) return { rows, openQuote: rows.length + 1 };
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',' && CELL.lastIndex < source.length) continue;
    if (end === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return { rows, openQuote: undefined };
}

/** A cell as a line of CSV holds it; RFC 4180 says which need quote marks. */
function writeCell(cell: string | number | undefined): string {
  const text = cell === undefined ? '' : String(cell);
  // Spreadsheets run what starts like a formula: a mark before it keeps it text.
  const safe = typeof cell === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180): commas, quote marks where needed, CRLF after every row. */
export const writeCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

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

/** The sign that tells spreadsheets that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that a spreadsheet would run as a formula gets a sign before it, so that it stays text. */
const asText = (cell: string): string => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows of cells as the text of a CSV file (RFC 4180), with a mark for spreadsheets that it is UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((row) => `${row.map((cell) => quote(asText(cell))).join(',')}\r\n`).join('');

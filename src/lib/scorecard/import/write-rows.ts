import { stringify } from 'yaml';
import type { Merged } from './merge.ts';

/** The rows of a record in its file: from their name to the next field. */
const ROWS = /^rows:[^\n]*\n(?:(?:[ \t-][^\n]*)?\n)*/m;

const FIGURES = /^figures:[^\n]*$/m;

const rowText = ({ quarter, value, note }: Merged['rows'][number]): string =>
  [
    `  - quarter: ${quarter}`,
    `    value: ${value === null ? 'null' : value}`,
    ...(note === undefined ? [] : [`    note: ${stringify(note, { lineWidth: 0 }).trim()}`]),
  ].join('\n');

/** A record’s file with other rows; every other byte stays as it is. */
export function writeRows(
  text: string,
  { rows, figures }: Pick<Merged, 'rows' | 'figures'>,
): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replaceAll('\r\n', '\n');
  const changed = plain
    .replace(ROWS, () => `rows:\n${rows.map(rowText).join('\n')}\n`)
    .replace(FIGURES, () => `figures: ${figures}`);
  return changed.replaceAll('\n', ending);
}

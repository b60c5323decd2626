import { didYouMean } from '#lib/content/explain/nearest.ts';
import { QUARTER } from '#schemas/plan/indicators.ts';
import { readCsv } from '#lib/csv.ts';
import { COLUMNS } from '../files.ts';

/** One figure of a spreadsheet. */
export interface SheetRow {
  /** The row’s number as the spreadsheet shows it; the headings are row 1. */
  row: number;
  indicator: string;
  quarter: string;
  /** As it stands in the cell. */
  value: string;
  /** `undefined` where the sheet has no such column. */
  note: string | undefined;
  figures: string | undefined;
}

/** What is wrong with a spreadsheet, and where. */
export interface SheetProblem {
  row: number;
  column?: string;
  message: string;
}

const NEEDED = ['indicator', 'quarter', 'value'] as const;

type Column = (typeof COLUMNS)[number];

const isColumn = (name: string): name is Column => COLUMNS.some((column) => column === name);

/** What is wrong with the headings: a column that is missing, twice there, or unknown. */
function headingProblems(names: readonly string[]): SheetProblem[] {
  const missing = NEEDED.filter((name) => !names.includes(name)).map((column) => ({
    row: 1,
    message: `there is no column “${column}”: add it, with that name in row 1`,
  }));
  const others = names.flatMap((name, index) => {
    if (names.indexOf(name) < index)
      return [{ row: 1, message: `there are two columns “${name}”: remove one` }];
    if (isColumn(name)) return [];
    const hint = didYouMean(name, COLUMNS) || ': check the spelling, or remove the column';
    return [{ row: 1, message: `“${name}” is not a column we know${hint}` }];
  });
  return [...missing, ...others];
}

function rowProblems({ row, indicator, quarter, figures }: SheetRow): SheetProblem[] {
  const problems: (SheetProblem | false)[] = [
    indicator === '' && { row, column: 'indicator', message: 'write the indicator’s id' },
    !QUARTER.test(quarter) && {
      row,
      column: 'quarter',
      message: `“${quarter}” is not a quarter: write it as 2025-Q1 (April to June 2025)`,
    },
    figures !== undefined &&
      !['real', 'sample'].includes(figures) && {
        row,
        column: 'figures',
        message: `“${figures}” is neither “real” nor “sample”`,
      },
  ];
  return problems.filter((one) => one !== false);
}

/** A figure that stands in two rows, once for each row after the first. */
function repeated(rows: readonly SheetRow[]): SheetProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, indicator, quarter }) => {
    const key = `${indicator} ${quarter}`;
    const before = first.get(key);
    first.set(key, before ?? row);
    if (before === undefined) return [];
    const message = `row ${before} has ${quarter} of “${indicator}” already: keep one of the two`;
    return [{ row, column: 'quarter', message }];
  });
}

/** Our own files put a mark before words that would run as a formula: it is not part of them. */
const withoutMark = (text: string): string => text.replace(/^'(?=[=+@-])/, '');

function toRow(cells: readonly string[], names: readonly string[], row: number): SheetRow {
  const cell = (name: Column): string | undefined => {
    const at = names.indexOf(name);
    return at === -1 ? undefined : (cells[at] ?? '').trim();
  };
  return {
    row,
    indicator: cell('indicator') ?? '',
    quarter: cell('quarter') ?? '',
    value: cell('value') ?? '',
    note: cell('note') === undefined ? undefined : withoutMark(cell('note') ?? ''),
    figures: cell('figures'),
  };
}

/** Reads an export of a spreadsheet (CSV): its figures, and everything that is wrong with it. */
export function readSheet(text: string): { rows: SheetRow[]; problems: SheetProblem[] } {
  const { rows: lines, openQuote } = readCsv(text);
  if (openQuote !== undefined) {
    const message = 'a quote mark (") is not closed, or stands inside a cell: check this row';
    return { rows: [], problems: [{ row: openQuote, message }] };
  }
  const [head = [], ...body] = lines;
  const names = head.map((name) => name.trim().toLowerCase());
  const headings = headingProblems(names);
  if (headings.length > 0) return { rows: [], problems: headings };
  const numbered = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (numbered.length === 0)
    return { rows: [], problems: [{ row: 2, message: 'there are no figures below the headings' }] };
  const uneven = numbered
    .filter(({ cells }) => cells.length !== names.length)
    .map(({ cells, row }) => ({
      row,
      message: `this row has ${cells.length} cells, and the headings have ${names.length}`,
    }));
  const rows = numbered.map(({ cells, row }) => toRow(cells, names, row));
  return { rows, problems: [...uneven, ...rows.flatMap(rowProblems), ...repeated(rows)] };
}

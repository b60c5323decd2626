import { didYouMean } from '#lib/content/explain/nearest.ts';
import { valueProblem } from '#schemas/plan/indicators.ts';
import type { Indicator } from '../figures.ts';
import type { SheetProblem, SheetRow } from './sheet.ts';

type Row = Indicator['rows'][number];

/** A figure that an import changes, as it was and as it will be. */
export interface Change {
  quarter: string;
  before: number | null | undefined;
  after: number | null;
}

/** An indicator as it will be, and what is new in it. */
export interface Merged {
  id: string;
  rows: Row[];
  figures: Indicator['figures'];
  changes: Change[];
}

/** A cell’s number as a spreadsheet writes it: `1,204`, `71.5`, and `71%` where the unit is percent. */
export function readValue(cell: string, unit: Indicator['unit']): number | null | undefined {
  if (cell === '') return null;
  const text = unit === 'percent' ? cell.replace(/\s*%$/, '') : cell;
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** What is wrong with a note beside its figure, if anything. */
function noteProblem(value: number | null, note: string): string | undefined {
  if (value === null && note === '') return 'there is no figure: say why in the column “note”';
  return note.length > 160 || /[\r\n]/.test(note)
    ? 'keep this to one line of at most 160 letters'
    : undefined;
}

/** What the record says of a quarter already, beside its figure. */
const noteBefore = ({ rows }: Indicator, quarter: string): string =>
  rows.find((one) => one.quarter === quarter)?.note ?? '';

/** The row of the record that a row of the sheet makes, or what is wrong with it. */
function toRow(sheet: SheetRow, indicator: Indicator): Row | SheetProblem {
  const { row, quarter } = sheet;
  const value = readValue(sheet.value, indicator.unit);
  if (value === undefined) {
    const message = `“${sheet.value}” is not a number: write figures only, or leave the cell empty`;
    return { row, column: 'value', message };
  }
  const impossible = valueProblem(indicator.unit, value);
  if (impossible !== undefined) return { row, column: 'value', message: impossible };
  const note = sheet.note ?? noteBefore(indicator, quarter);
  const wrong = noteProblem(value, note);
  if (wrong !== undefined) return { row, column: 'note', message: wrong };
  return { quarter, value, ...(note === '' ? {} : { note }) };
}

/** A quarter that the record has no row for either, between others: the sheet says nothing new. */
const isGap = ({ quarter, value, note = '' }: SheetRow, { rows }: Indicator): boolean =>
  value === '' &&
  note === '' &&
  rows.every((row) => row.quarter !== quarter) &&
  (rows[0]?.quarter ?? '') < quarter &&
  quarter < (rows.at(-1)?.quarter ?? '');

const isProblem = (one: Row | SheetProblem): one is SheetProblem => 'message' in one;
const isRow = (one: Row | SheetProblem): one is Row => !isProblem(one);
const isMerged = (one: Merged | SheetProblem[]): one is Merged => !Array.isArray(one);

/** Whether all rows of an indicator say the same of its figures. */
function figuresIn(sheet: readonly SheetRow[]): SheetProblem[] {
  const [first] = sheet;
  return sheet
    .filter(({ figures }) => figures !== first?.figures)
    .map(({ row }) => ({
      row,
      column: 'figures',
      message: `row ${first?.row ?? 2} says “${first?.figures ?? ''}”: an indicator’s figures are all real or all samples`,
    }));
}

function mergeOne(indicator: Indicator, sheet: readonly SheetRow[]): Merged | SheetProblem[] {
  const made = sheet.filter((one) => !isGap(one, indicator)).map((one) => toRow(one, indicator));
  const problems = [...made.filter(isProblem), ...figuresIn(sheet)];
  if (problems.length > 0) return problems;
  const fresh = made.filter(isRow);
  const before = new Map(indicator.rows.map((row) => [row.quarter, row]));
  const after = new Map([...before, ...fresh.map((row) => [row.quarter, row] as const)]);
  const said = sheet[0]?.figures;
  return {
    id: indicator.id,
    rows: [...after.values()].toSorted((a, b) => a.quarter.localeCompare(b.quarter)),
    figures: said === 'real' || said === 'sample' ? said : indicator.figures,
    changes: fresh
      .filter((row) => {
        const old = before.get(row.quarter);
        return old === undefined || old.value !== row.value || old.note !== row.note;
      })
      .map(({ quarter, value }) => ({
        quarter,
        before: before.get(quarter)?.value,
        after: value,
      })),
  };
}

/** Puts a sheet’s figures into the indicators: either all of it, or everything that is wrong. */
export function mergeSheet(
  rows: readonly SheetRow[],
  indicators: readonly Indicator[],
): { merged: Merged[]; problems: SheetProblem[] } {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const results = [...Map.groupBy(rows, ({ indicator }) => indicator)].flatMap(([id, sheet]) => {
    const indicator = byId.get(id);
    if (indicator !== undefined) return [mergeOne(indicator, sheet)];
    const hint = didYouMean(id, byId.keys()) || ': check it, or make its file first';
    const message = `no indicator has the id “${id}”${hint}`;
    return [sheet.map(({ row }): SheetProblem => ({ row, column: 'indicator', message }))];
  });
  const problems = results.flatMap((one) => (isMerged(one) ? [] : one));
  const merged = results.filter(isMerged);
  return problems.length > 0 ? { merged: [], problems } : { merged, problems };
}

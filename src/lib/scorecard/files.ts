import type { Words } from '#schemas/site/words.ts';
import { figuresOf, type Indicator } from './figures.ts';
import { spanOf } from './quarter.ts';
import { toCsv } from '#lib/csv.ts';

/** The columns of the files, in their order; what each means stands in the words. */
export const COLUMNS = [
  'indicator',
  'measure',
  'unit',
  'direction',
  'quarter',
  'from',
  'to',
  'value',
  'target',
  'target_by',
  'figures',
  'note',
] as const satisfies readonly (keyof Words['columns'])[];

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** One row for each quarter of an indicator, with all that is needed to understand it alone. */
export const rowsOf = (indicator: Indicator): Row[] =>
  figuresOf(indicator).map(({ quarter, value, note }) => ({
    indicator: indicator.id,
    measure: indicator.measure,
    unit: indicator.unit,
    direction: indicator.direction,
    quarter,
    ...spanOf(quarter),
    value,
    target: indicator.target?.value,
    target_by: indicator.target?.by,
    figures: indicator.figures,
    note,
  }));

/** Indicators as a spreadsheet: a heading row, then a row for each quarter of each. */
export const csvOf = (indicators: readonly Indicator[]): string =>
  toCsv([
    COLUMNS,
    ...indicators.flatMap(rowsOf).map((row) => COLUMNS.map((column) => row[column])),
  ]);

/** One indicator as data: who it is, what its columns mean, and a row for each quarter. */
export function dataOf(indicator: Indicator, words: Words) {
  const { id, title, measure, unit, direction, figures, target, method, provenance } = indicator;
  return {
    id,
    title,
    measure,
    unit,
    direction,
    figures,
    ...(figures === 'sample' ? { notice: words.progress.sample_text } : {}),
    target: target ?? null,
    method,
    source: provenance.source,
    checked_on: provenance.checked_on,
    next_update: indicator.next_update,
    columns: meanings(words),
    rows: figuresOf(indicator).map(({ quarter, value, note }) => ({
      quarter,
      ...spanOf(quarter),
      value: value ?? null,
      note: note ?? null,
    })),
  };
}

const meanings = ({ columns: { quarter, from, to, value, note } }: Words) => ({
  quarter,
  from,
  to,
  value,
  note,
});

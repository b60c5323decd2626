import { indicator as schema } from '#schemas/plan/indicators.ts';
import type { Indicator } from './figures.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Rows from values in order, from a first quarter on; `null` is a figure that is missing. */
export const rowsFrom = (quarters: readonly string[], values: readonly (number | null)[]) =>
  quarters.map((quarter, index) => ({
    quarter,
    value: values[index] ?? null,
    ...(values[index] === null ? { note: 'No survey' } : {}),
  }));

/** A made-up indicator, held against the real schema. */
export const makeIndicator = (fields: Fields = {}): Indicator =>
  schema.parse({
    id: 'nights',
    title: 'Sleeping well',
    headlines: { up: 'More sleep well', down: 'Fewer sleep well', same: 'As many sleep well' },
    measure: 'Young people who sleep well',
    unit: 'percent',
    direction: 'higher',
    figures: 'sample',
    rows: [
      { quarter: '2025-Q1', value: 51 },
      { quarter: '2026-Q1', value: 57.5 },
    ],
    method: 'A survey.',
    next_update: '2027-02-15',
    story: 'It moves slowly.',
    young_view: 'Nobody has been asked yet.',
    priorities: ['sleep-well'],
    provenance: {
      source: 'Made up',
      checked_on: '2026-11-01',
      grade: 'x',
      review_by: '2027-02-01',
    },
    ...fields,
  });

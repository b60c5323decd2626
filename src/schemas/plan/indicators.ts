import { z } from 'zod';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { choice, day, id, line, prose, references } from '../parts/field.ts';
import { provenance } from '../parts/provenance.ts';

/** A quarter of a financial year (April to March), as `2025-Q1` for April to June 2025. */
export const QUARTER = /^20\d\d-Q[1-4]$/;

/** What the values of an indicator count. */
export const UNITS = {
  percent: 'Percent',
  number: 'Number',
  rate: 'Rate per 10,000',
  days: 'Days',
  weeks: 'Weeks',
} as const;

const quarter = z
  .string()
  .regex(QUARTER, 'write a quarter as 2025-Q1 (April to June 2025)')
  .meta({ label: 'Quarter', hint: 'As 2025-Q1: the financial year starts in April.' });

const row = z.strictObject({
  quarter,
  value: z
    .number('write a figure, for example 71.5, or leave it empty')
    .nullable()
    .meta({ label: 'Value', hint: 'In the unit above. Empty if the figure is missing.' }),
  note: line('Note', 'For example why it is missing, or a change of method.', 160).optional(),
});

const headline = (way: string) => line(way, 'A headline for when this is so, in youth words.', 90);

interface Figures {
  unit: keyof typeof UNITS;
  target?: { value: number } | undefined;
  rows: readonly { quarter: string; value: number | null; note?: string | undefined }[];
}

/** Why a value cannot be, in words; nothing where it can. */
export function valueProblem(unit: keyof typeof UNITS, value: number | null): string | undefined {
  if (value === null) return undefined;
  if (unit === 'percent' && (value < 0 || value > 100))
    return `a percentage is from 0 to 100, and this is ${value}: check the figure`;
  if (value < 0) return `this cannot be less than 0, and this is ${value}: check the figure`;
  if (unit === 'number' && !Number.isInteger(value))
    return `this counts whole things, and this is ${value}: round it, or choose another unit`;
  return undefined;
}

/** What is wrong with a row beside those before it, by field. */
function rowProblems({ unit, rows }: Figures, index: number): [field: string, message: string][] {
  const row = rows[index];
  if (row === undefined) return [];
  const before = rows[index - 1]?.quarter ?? '';
  const impossible = valueProblem(unit, row.value);
  const problems: ([string, string] | false)[] = [
    row.quarter === before && ['quarter', `there are two rows for ${row.quarter}: keep one`],
    row.quarter < before && [
      'quarter',
      `${row.quarter} comes before ${before}: put the quarters in order, oldest first`,
    ],
    impossible !== undefined && ['value', impossible],
    row.value === null && row.note === undefined && ['note', 'say why there is no figure'],
  ];
  return problems.filter((one) => one !== false);
}

/** A measure of the scorecard: its rows by quarter, direction, target, method and story. */
export const indicator = z
  .strictObject({
    id,
    title: line('Title', 'What it is about, in youth words. True whatever the figures say.', 50),
    headlines: z
      .strictObject({
        up: headline('Gone up'),
        down: headline('Gone down'),
        same: headline('Same'),
      })
      .meta({
        label: 'Headlines',
        hint: 'The page shows the one that the figures bear out, so it is never out of date.',
      }),
    measure: line('What is measured', 'The measure’s own name.', 160),
    unit: choice(UNITS, 'Unit', 'What each value counts.'),
    direction: choice(
      { higher: 'Higher is better', lower: 'Lower is better', neither: 'Neither' },
      'Direction',
      'Which way is better.',
    ),
    steady_within: z.number().min(0).default(0).meta({
      label: 'About the same within',
      hint: 'A change of this size or less, in the same unit, counts as no change.',
    }),
    chart: choice(
      { line: 'A line', bars: 'Bars' },
      'Chart',
      'A line for most; bars for counts.',
    ).default('line'),
    target: z
      .strictObject({
        value: z.number().meta({ label: 'Value', hint: 'In the same unit.' }),
        by: quarter,
      })
      .optional()
      .meta({ label: 'Target', hint: 'What the partnership aims for, and by when.' }),
    figures: choice(
      { real: 'Real figures', sample: 'Sample figures' },
      'Figures',
      'Sample figures are labelled everywhere and refused when the site goes live.',
    ),
    rows: z
      .array(row.meta({ label: 'Row', hint: 'One quarter.' }))
      .min(1, 'add at least one quarter')
      .meta({ label: 'Figures by quarter', hint: 'Oldest first.', widget: 'rows' }),
    method: prose('Method', 'How it is counted, and what it leaves out.', 800),
    next_update: day('Next update', 'When the next figure is due.'),
    story: prose('Story behind the number', 'Why it moves as it does.', 1200),
    young_view: prose(
      'Young people’s view',
      'What young people say about it; a group, never a person.',
      600,
    ),
    priorities: references('priorities', 'Priorities', 'The priorities it measures.'),
    ...draft,
    provenance,
  })
  .superRefine((entry, context) => {
    entry.rows.forEach((_, index) => {
      for (const [field, message] of rowProblems(entry, index))
        context.addIssue({ code: 'custom', path: ['rows', index, field], message });
    });
    const impossible = entry.target && valueProblem(entry.unit, entry.target.value);
    if (impossible !== undefined)
      context.addIssue({ code: 'custom', path: ['target', 'value'], message: impossible });
  })
  .refine(({ priorities }) => priorities.length > 0, {
    path: ['priorities'],
    message: 'name the priority that it measures',
  })
  .refine(...waitsOnlyAsDraft);

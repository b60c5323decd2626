import { z } from 'zod';
import { choice, day, id, line, prose, references } from '../parts/field.ts';
import { provenance } from '../parts/provenance.ts';

/** A quarter of a financial year (April to March), as `2025-Q1` for April to June 2025. */
export const QUARTER = /^20\d\d-Q[1-4]$/;

const quarter = z
  .string()
  .regex(QUARTER, 'write a quarter as 2025-Q1 (April to June 2025)')
  .meta({ label: 'Quarter', hint: 'As 2025-Q1: the financial year starts in April.' });

const row = z.strictObject({
  quarter,
  value: z
    .number()
    .nullable()
    .meta({ label: 'Value', hint: 'In the unit above. Empty if the figure is missing.' }),
  note: line('Note', 'For example why it is missing, or a change of method.', 160).optional(),
});

/** A measure of the scorecard: its rows by quarter, direction, target, method and story. */
export const indicator = z
  .strictObject({
    id,
    title: line('Message', 'What the figures say, as a headline.', 120),
    measure: line('What is measured', 'The measure’s own name.', 160),
    unit: choice(
      {
        percent: 'Percent',
        number: 'Number',
        rate: 'Rate per 10,000',
        days: 'Days',
        weeks: 'Weeks',
      },
      'Unit',
      'What each value counts.',
    ),
    direction: choice(
      { higher: 'Higher is better', lower: 'Lower is better', neither: 'Neither' },
      'Direction',
      'Which way is better.',
    ),
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
    provenance,
  })
  .refine(
    ({ rows }) => rows.every((one, i) => i === 0 || one.quarter > (rows[i - 1]?.quarter ?? '')),
    { path: ['rows'], message: 'put the quarters in order, oldest first, each once' },
  );

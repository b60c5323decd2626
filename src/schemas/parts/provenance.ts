import { z } from 'zod';
import { day, line } from './field.ts';

/** How sure a fact is: A own or official page, B official but old or dated press, C secondary, X not verified. */
export const GRADES = {
  a: 'A: the organisation’s own or an official page, or we asked them',
  b: 'B: official but old, or a dated news report',
  c: 'C: a secondary source that says it checked',
  x: 'X: not verified',
} as const;

/**
 * Where a fact comes from, and until when to trust it. Readers see when it was checked;
 * `lib/trust.ts` decides from it whether a number may be printed.
 */
export const provenance = z
  .strictObject({
    source: line('Source', 'The web address it was read on, or "Asked the service".', 300),
    source_date: day(
      'Date of the source',
      'The day the source itself shows, or the day you asked them. Leave empty if the source has no date: its numbers then stay hidden.',
    ).optional(),
    checked_on: day('Checked on', 'The day somebody last looked at the source.'),
    checked_by: line(
      'Checked by',
      'A role, never a person: for example "Site editor".',
      60,
    ).default('Site editor'),
    grade: z.enum(['a', 'b', 'c', 'x']).meta({
      label: 'Grade',
      hint: 'How sure we are. X means not verified: nothing of it is printed as a number.',
      options: GRADES,
    }),
    review_by: day('Check again by', 'After this day the page says the entry needs a new check.'),
  })
  .refine((p) => p.review_by > p.checked_on, {
    path: ['review_by'],
    message: 'this must be after the day it was checked',
  })
  .refine((p) => p.source_date === undefined || p.source_date <= p.checked_on, {
    path: ['source_date'],
    message: 'a source cannot be newer than the day it was checked',
  })
  .meta({
    label: 'Where this comes from',
    hint: 'Every fact that could hurt if it were wrong says where it comes from and when it was checked.',
    widget: 'provenance',
  });

/** The inferred shape of {@link provenance}. */
export type Provenance = z.infer<typeof provenance>;

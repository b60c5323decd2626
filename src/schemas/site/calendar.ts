import { z } from 'zod';
import { day, id, line } from '../parts/field.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { provenance } from '../parts/provenance.ts';

const bankHoliday = z.strictObject({
  date: day('Day', 'The day it is kept, which may be a day in place of a weekend.'),
  name: line('Name', 'As in the official list.', 60),
});

const term = z
  .strictObject({
    from: day('From', 'The first day of school.'),
    to: day('To', 'The last day of school before a holiday or a half-term break.'),
  })
  .refine((t) => t.to >= t.from, { path: ['to'], message: 'this must not be before “From”' });

const inOrder = (days: readonly string[]) =>
  days.every((one, i) => i === 0 || one > (days[i - 1] ?? ''));

/** Bank holidays in England and school terms in Sefton; there is one file. Opening hours use both. */
export const calendar = z
  .strictObject({
    id,
    bank_holidays: z
      .array(bankHoliday.meta({ label: 'Bank holiday', hint: 'One day.' }))
      .min(1, 'add the bank holidays of at least a year')
      .refine((list) => inOrder(list.map(({ date }) => date)), 'put the days in order, each once')
      .meta({ label: 'Bank holidays', hint: 'In England, in order.' }),
    covers_to: day(
      'List is complete until',
      'After this day no page claims that a service is open.',
    ),
    terms: z
      .array(term.meta({ label: 'Term', hint: 'A stretch of school days, without breaks.' }))
      .default([])
      .refine(
        (list) => inOrder(list.flatMap(({ from, to }) => [from, `${to}~`])),
        'put the terms in order; none may overlap',
      )
      .meta({
        label: 'School terms',
        hint: 'In Sefton. Leave empty while they are not confirmed.',
      }),
    provenance,
    ...draft,
  })
  .refine((c) => c.bank_holidays.every(({ date }) => date <= c.covers_to), {
    path: ['covers_to'],
    message: 'this must not be before the last bank holiday in the list',
  })
  .refine(...waitsOnlyAsDraft);

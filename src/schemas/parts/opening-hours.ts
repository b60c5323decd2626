import { z } from 'zod';
import { choice, day, line } from './field.ts';

/** Days of the week in the order of ISO 8601, as used in `weekly`. */
export const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

/** A day's key in opening hours. */
export type DayKey = keyof typeof DAYS;

const time = (label: string, hint: string, pattern: RegExp) =>
  z
    .string()
    .regex(pattern, 'write a time as 09:00, with quote marks around it')
    .meta({ label, hint });

const range = z
  .strictObject({
    opens: time('Opens', 'As 09:00, UK time.', /^([01]\d|2[0-3]):[0-5]\d$/),
    closes: time(
      'Closes',
      'As 17:30, UK time; 24:00 is midnight. A time before “Opens” means the next morning.',
      /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    ),
  })
  .refine((r) => r.opens !== r.closes, {
    path: ['closes'],
    message: 'this is the same as “Opens”: for all day, write 00:00 to 24:00',
  })
  .meta({ label: 'Open from and to', hint: 'One stretch of time; add another for a split day.' });

const weekday = z.strictObject({
  days: z
    .array(choice(DAYS, 'Day', 'A day with these hours.'))
    .min(1, 'choose at least one day')
    .meta({ label: 'Days', hint: 'The days that share these hours.', options: DAYS }),
  ranges: z
    .array(range)
    .min(1, 'add at least one stretch of time, or leave these days out')
    .max(4)
    .meta({ label: 'Hours', hint: 'When it is open on these days.' }),
});

const exception = z
  .strictObject({
    from: day('From', 'The first day that is different.'),
    to: day('To', 'The last day that is different.'),
    ranges: z
      .array(range)
      .max(4)
      .default([])
      .meta({ label: 'Hours', hint: 'The hours on those days. Leave empty if it is closed.' }),
    reason: line('Reason', 'Shown to readers, for example "Christmas".', 80).optional(),
  })
  .refine((e) => e.to >= e.from, { path: ['to'], message: 'this must not be before “From”' });

const weekly = z
  .strictObject({
    type: z.literal('weekly'),
    weekly: z
      .array(weekday.meta({ label: 'Days and hours', hint: 'Days that share the same hours.' }))
      .min(1, 'add at least one day')
      .meta({ label: 'Week', hint: 'A normal week. Days that are left out are closed.' }),
    bank_holidays: choice(
      { unknown: 'Not confirmed', open: 'Open as usual', closed: 'Closed' },
      'Bank holidays',
      'What happens on bank holidays in England.',
    ).default('unknown'),
    term_time: choice(
      { 'all-year': 'All year', 'term-only': 'School terms only', unknown: 'Not confirmed' },
      'School holidays',
      'Whether it is open in the school holidays.',
    ).default('all-year'),
    exceptions: z
      .array(exception.meta({ label: 'Different days', hint: 'Days that are not as usual.' }))
      .default([])
      .meta({ label: 'Different days', hint: 'Dated changes, such as Christmas.' }),
    note: line('Note', 'Anything else a reader needs to know about the hours.', 200).optional(),
  })
  .refine(
    (hours) => {
      const days = hours.weekly.flatMap((entry) => entry.days);
      return new Set(days).size === days.length;
    },
    { path: ['weekly'], message: 'the same day stands twice: put all its hours together' },
  )
  .meta({ label: 'Weekly hours', hint: 'Open at set times each week.' });

const always = z
  .strictObject({ type: z.literal('always') })
  .meta({ label: 'Always open', hint: 'Any time, day or night, every day of the year.' });

const unconfirmed = z
  .strictObject({
    type: z.literal('unconfirmed'),
    note: line(
      'Note',
      'What a reader can do, for example "Check the times on their site".',
      200,
    ).optional(),
  })
  .meta({ label: 'Hours not confirmed', hint: 'We do not know, and the page says so.' });

/**
 * When a way of getting in touch is open. Times are wall-clock times in Europe/London;
 * days that are left out are closed; a range whose `closes` is before `opens` runs past midnight.
 */
export const openingHours = z.discriminatedUnion('type', [always, weekly, unconfirmed]).meta({
  label: 'Hours',
  hint: 'When it is open. Choose “not confirmed” rather than guess.',
  widget: 'hours',
});

/** The inferred shape of {@link openingHours}. */
export type OpeningHours = z.infer<typeof openingHours>;

import { z } from 'zod';
import { choice, choices, day, id, line, references, webAddress } from '../parts/field.ts';
import { AREAS, AUDIENCES } from '../parts/vocabulary.ts';
import { dated, expiresAfterPublish } from '../parts/dated.ts';
import { provenance } from '../parts/provenance.ts';

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as 16:30, with quote marks around it');

const session = z.strictObject({
  on: day('Day', 'The day it happens.'),
  starts: time.meta({ label: 'Starts', hint: 'As 16:30, UK time.' }),
  ends: time.optional().meta({ label: 'Ends', hint: 'As 18:00, UK time.' }),
  place: line('Place', 'Where it is, or “Online”.', 160),
  area: choice(AREAS, 'Area', 'Which part of Sefton.'),
});

const runs = z
  .strictObject({
    from: day('First day', 'The first day of the week or the day itself.'),
    to: day('Last day', 'The last day; the same day if it is one day.'),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'the last day cannot come before the first',
  })
  .meta({ label: 'Days', hint: 'For an awareness day or week: the days it is about.' });

/** The last day that something is about; it has to be up until then. */
const lastDay = (entry: {
  runs?: { to: string } | undefined;
  sessions: readonly { on: string }[];
}): string => [entry.runs?.to ?? '', ...entry.sessions.map(({ on }) => on)].toSorted().at(-1) ?? '';

/** A campaign, health message, activity or training: words for some people, for some time. */
export const campaign = z
  .strictObject({
    id,
    kind: choice(
      {
        campaign: 'Campaign',
        message: 'Health message',
        activity: 'Activity',
        training: 'Training',
      },
      'Kind',
      'What it is.',
    ),
    title: line('Title', 'What it is called.', 90),
    lede: line('Summary', 'One sentence.', 180),
    audience: choices(AUDIENCES, 'Audience', 'Who it is for.'),
    needs: references('needs', 'Needs', 'What it is about.'),
    priorities: references('priorities', 'Priorities', 'Priorities it acts on.'),
    services: references('services', 'Services', 'Who runs it or can help.'),
    sessions: z
      .array(session.meta({ label: 'Session', hint: 'One date.' }))
      .default([])
      .meta({ label: 'Dates', hint: 'When and where it happens.' }),
    runs: runs.optional(),
    cost: line('Cost', 'What it costs, only if confirmed.', 80).optional(),
    book: webAddress('Booking', 'Where to book.').optional(),
    ...dated,
    provenance,
  })
  .refine((entry) => entry.expire_on <= entry.publish_on || lastDay(entry) < entry.expire_on, {
    path: ['expire_on'],
    message: 'this must be after the last day it is about',
  })
  .refine(...expiresAfterPublish);

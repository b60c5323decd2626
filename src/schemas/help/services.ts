import { z } from 'zod';
import { choice, choices, id, line, lines, prose, references, webAddress } from '../parts/field.ts';
import { AREAS, ASKERS, AUDIENCES, THRIVE } from '../parts/vocabulary.ts';
import { contactRoute } from '../parts/contact-route.ts';
import { provenance } from '../parts/provenance.ts';
import { changed } from '../parts/changed.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';

/** What happens when you get in touch. A field left empty is shown as “Not known yet”. */
const contact = z
  .strictObject({
    replies: line(
      'Who replies',
      'The kind of person, for example “A trained counsellor”.',
      140,
    ).optional(),
    how_soon: line('How soon', 'How long a reply takes.', 140).optional(),
    first: prose(
      'The first contact',
      'What the first call, chat or visit is like.',
      320,
    ).optional(),
    name_needed: line(
      'Do I give my name?',
      'Whether a name or an account is needed.',
      140,
    ).optional(),
    told: prose(
      'Who is told',
      'Whether parents or others are told, and when it must be passed on.',
      320,
    ).optional(),
    decide_age: line(
      'From what age you decide',
      'From what age a young person can agree alone.',
      140,
    ).optional(),
    cost: line('What it costs', 'For the young person or family.', 140).optional(),
    not_right: line('If it isn’t right', 'What to do if it does not help.', 200).optional(),
    steps: z
      .array(
        z.strictObject({
          title: line('Step', 'A few words.', 60),
          text: prose('Words', 'One or two short sentences.', 240),
        }),
      )
      .max(6)
      .default([])
      .meta({
        label: 'Step by step',
        hint: 'What happens, in order. Only what the service itself says.',
      }),
  })
  .meta({
    label: 'What happens when you get in touch',
    hint: 'Leave empty what nobody has confirmed.',
  });

const ages = z
  .strictObject({
    from: z
      .int()
      .min(0)
      .max(120)
      .optional()
      .meta({ label: 'From age', hint: 'Leave empty if there is none.' }),
    to: z
      .int()
      .min(0)
      .max(120)
      .optional()
      .meta({ label: 'To age', hint: 'The last age it is for. Leave empty if there is none.' }),
    note: line('In words', 'How the service says it, for example “Under 19”.', 60),
  })
  .refine((a) => a.from === undefined || a.to === undefined || a.to >= a.from, {
    path: ['to'],
    message: 'this must not be less than “From age”',
  })
  .meta({ label: 'Ages', hint: 'Who it is for.' });

const professionals = z
  .strictObject({
    threshold: prose('Threshold', 'Who it takes: criteria for a referral.', 500).optional(),
    referral: prose('How to refer', 'The route in, and who may refer.', 500).optional(),
    meanwhile: prose('While waiting', 'What to do meanwhile.', 400).optional(),
  })
  .meta({
    label: 'For professionals',
    hint: 'Shown on the service page and in the schools’ grid.',
  });

/** A signpost to a service: what it is, for whom, how to reach it, and what happens then. */
export const service = z
  .strictObject({
    id,
    title: line('Name', 'As the service calls itself.', 80),
    known_as: lines('Also known as', 'Other names people use, as they are printed.', 60),
    words: lines(
      'Words people type',
      'Misspellings and short forms people search with; never printed.',
      60,
    ),
    lede: line('What it is', 'One sentence, in youth words.', 160),
    kind: choice(
      { local: 'In Sefton', national: 'All of England', emergency: 'Emergency' },
      'Kind',
      'Local services come first in lists, emergency ones before all.',
    ),
    run_by: line('Run by', 'The organisation.', 100).optional(),
    audience: choices(AUDIENCES, 'Who can use it', 'Everybody it is for.'),
    ages,
    areas: choices(AREAS, 'Area', 'Where it works.'),
    area_note: line('Area in words', 'Where it works best, if that needs words.', 140).optional(),
    who_can_ask: choices(
      ASKERS,
      'Who can ask',
      'Who may get in touch, or refer somebody. Leave empty if nobody has confirmed it.',
    ),
    sensitive: z.boolean().default(false).meta({
      label: 'Being found out could be dangerous',
      hint: 'Adds “Leave this page”. For abuse, sexual health, being LGBTQ+ and the like.',
    }),
    thrive: choices(THRIVE, 'THRIVE groups', 'The needs-based groupings it serves.'),
    needs: references('needs', 'Needs', 'What it helps with.'),
    routes: z
      .array(contactRoute)
      .min(1, 'add at least one way to get in touch')
      .meta({ label: 'Ways to get in touch', hint: 'The best way first.' }),
    contact,
    good_for: lines('Good for', 'What it is good for, one a line.', 120),
    not_for: line('Not for', 'What it is not for, for example emergencies.', 200).optional(),
    professionals: professionals.default({}),
    site: webAddress('Website', 'Its own website.').optional(),
    feed_id: z.uuid('this is not an id of Open Referral').optional().meta({
      label: 'Id in another directory',
      hint: 'Where the entry came from another directory’s feed: its id there. The import sets it.',
    }),
    ...changed,
    ...draft,
    provenance,
  })
  .refine(...waitsOnlyAsDraft);

import { z } from 'zod';
import { choice, choices, id, line, lines, prose, references } from '../parts/field.ts';
import { AUDIENCES, PHASES, RESOURCE_TYPES, THRIVE } from '../parts/vocabulary.ts';
import { changed } from '../parts/changed.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { provenance } from '../parts/provenance.ts';

const slide = z.strictObject({
  title: line('Title', 'The slide’s heading.', 60),
  text: prose('Words', 'What stands on the slide.', 320),
  notes: prose('Notes', 'What the teacher says or does.', 600).optional(),
});

/** Something a school can use: a lesson, an assembly, a letter. The body holds it in full. */
export const resource = z
  .strictObject({
    id,
    title: line('Title', 'What it is.', 90),
    lede: line('Summary', 'One sentence.', 180),
    type: choice(RESOURCE_TYPES, 'Type', 'What kind of thing it is.'),
    phases: choices(PHASES, 'Phases', 'Who it is made for.'),
    audience: choices(AUDIENCES, 'Audience', 'Who reads or hears it.'),
    needs: references('needs', 'Needs', 'What it is about.'),
    priorities: references('priorities', 'Priorities', 'Priorities it acts on.'),
    minutes: z
      .int()
      .min(1)
      .max(480)
      .optional()
      .meta({ label: 'Minutes', hint: 'How long it takes.' }),
    thrive: choices(THRIVE, 'THRIVE groups', 'The groupings it suits.'),
    principles_key: references(
      'principles',
      'Key principles',
      'Whole-school principles it is about.',
    ),
    principles_supporting: references(
      'principles',
      'Supporting principles',
      'Principles it also helps.',
    ),
    evidence: prose('Evidence', 'What is known about whether it works.', 400),
    safety: prose(
      'Safety note',
      'What to watch for, and what to do if a pupil tells you something.',
      400,
    ),
    you_need: lines('What you need', 'Things to have ready, one a line.', 120),
    slides: z
      .array(slide.meta({ label: 'Slide', hint: 'One slide to present.' }))
      .default([])
      .meta({ label: 'Slides', hint: 'Shown in present mode.' }),
    services: references(
      'services',
      'Services',
      'Who can help; those that its words name are found by themselves.',
    ),
    ...changed,
    ...draft,
    provenance,
  })
  .refine(...waitsOnlyAsDraft);

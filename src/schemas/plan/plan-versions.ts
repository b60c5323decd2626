import { z } from 'zod';
import { day, id, line, prose, reference, references } from '../parts/field.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { provenance } from '../parts/provenance.ts';

/**
 * One edition of the Children and Young People’s Plan. A later plan may have other themes and
 * another number of priorities, so nothing counts them.
 */
export const planVersion = z
  .strictObject({
    id,
    title: line('Title', 'The plan’s name as printed.', 120),
    starts_on: day('Starts on', 'The first day of the plan.'),
    ends_on: day('Ends on', 'The last day of the plan.'),
    lede: line('Opening line', 'One sentence that says what the plan is, in youth words.', 160),
    formal: prose('In formal words', 'How the council describes the plan.', 800),
    promise_count: prose(
      'How many promises',
      'A sentence about what the plan holds, in youth words.',
      300,
    ),
    after: prose(
      'What happens after it ends',
      'Said plainly when the plan’s years are over.',
      600,
    ).optional(),
    themes: references('themes', 'Themes', 'The plan’s themes, in the order shown.'),
    replaced_by: reference(
      'plan-versions',
      'Replaced by',
      'The plan that came after this one.',
    ).optional(),
    steps: z
      .array(
        z.strictObject({
          on: line('When', 'A day, month or year, as readers see it.', 40),
          what: line('What happened', 'One sentence.', 200),
          source: line('Source', 'The document that says so.', 200),
        }),
      )
      .default([])
      .meta({ label: 'What happened when', hint: 'The plan’s story so far, oldest first.' }),
    who_decides: z
      .array(
        z
          .strictObject({
            who: line('Who', 'A board, a committee or a team, never a person.', 90),
            does: prose('What it does', 'In plain words: decides, runs or checks what.', 300),
            when: line('When', 'How often, if it is known.', 90).optional(),
            source: line('Source', 'The document that says so.', 200),
          })
          .meta({ label: 'Body', hint: 'One board, committee or team.' }),
      )
      .default([])
      .meta({ label: 'Who decides', hint: 'Who decides, who runs it, who checks, and when.' }),
    enablers: z
      .array(
        z
          .strictObject({
            title: line('Name', 'What it is called, in plain words.', 90),
            text: prose('What it is', 'One or two sentences.', 300),
            source: line('Source', 'The document that says so.', 200),
          })
          .meta({ label: 'Enabler', hint: 'One way of working.' }),
      )
      .default([])
      .meta({ label: 'How it gets done', hint: 'The programmes and ways of working behind it.' }),
    ...draft,
    provenance,
  })
  .refine((plan) => plan.ends_on > plan.starts_on, {
    path: ['ends_on'],
    message: 'this must be after the day the plan starts',
  })
  .refine(...waitsOnlyAsDraft);

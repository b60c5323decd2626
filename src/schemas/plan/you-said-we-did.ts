import { z } from 'zod';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { choices, day, id, line, prose, references } from '../parts/field.ts';
import { AUDIENCES } from '../parts/vocabulary.ts';
import { provenance } from '../parts/provenance.ts';

const action = z.strictObject({
  on: day('Done on', 'The day it was done.'),
  what: prose(
    'What was done',
    'One or two sentences. Something that happened, not “took your views on board”.',
    400,
  ),
  owner: line('By', 'A role or a team, never a person.', 80),
});

/** Something people asked for, and what was done about it: dated, owned by a role, never empty. */
export const youSaidWeDid = z
  .strictObject({
    id,
    title: line('Title', 'What it is about.', 90),
    asked: prose('We asked', 'What people were asked.', 400).optional(),
    said_on: day('Said on', 'When it was said.'),
    said_by: line('Said by', 'A group, never a person.', 100),
    audience: choices(AUDIENCES, 'Who said it', 'Who the group was.'),
    said: prose('You said', 'What was said, in their words where you can.', 600),
    did: z
      .array(action.meta({ label: 'Action', hint: 'One thing that was done.' }))
      .min(1, 'say what was done: an entry without it is not published')
      .meta({ label: 'We did', hint: 'What was done, dated, oldest first.' }),
    priorities: references('priorities', 'Priorities', 'The priorities it is about.'),
    ...draft,
    provenance,
  })
  .refine(({ said_on, did }) => did.every(({ on }) => on >= said_on), {
    path: ['did'],
    message: 'this was done before it was said: check the days',
  })
  .refine(({ did }) => did.every(({ on }, i) => i === 0 || on >= (did[i - 1]?.on ?? '')), {
    path: ['did'],
    message: 'put what was done in order, oldest first',
  })
  .refine(...waitsOnlyAsDraft);

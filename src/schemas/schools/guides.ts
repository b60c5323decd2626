import { z } from 'zod';
import { choice, id, line, lines, prose, references } from '../parts/field.ts';
import { URGENCIES } from '../parts/vocabulary.ts';
import { changed } from '../parts/changed.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { provenance } from '../parts/provenance.ts';

const step = z.strictObject({
  urgency: choice(URGENCIES, 'When', 'How soon to do this.'),
  title: line('What to do', 'A few words.', 80),
  text: prose('How', 'Two or three sentences.', 500),
});

/** A step guide for staff, such as “worried about a pupil”, in order of urgency. */
export const guide = z
  .strictObject({
    id,
    title: line('Title', 'What the guide is for.', 90),
    lede: line('Summary', 'One sentence.', 180),
    needs: references('needs', 'Needs', 'What it is about.'),
    steps: z
      .array(step.meta({ label: 'Step', hint: 'One thing to do.' }))
      .min(1, 'add at least one step')
      .meta({ label: 'Steps', hint: 'Most urgent first.' }),
    say: lines('Say', 'Words that help, one a line.', 160),
    not_say: lines('Don’t say', 'Words to leave out, one a line.', 160),
    services: references('services', 'Services', 'Who can help.'),
    ...changed,
    ...draft,
    provenance,
  })
  .refine(...waitsOnlyAsDraft);

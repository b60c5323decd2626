import { z } from 'zod';
import { id, line, prose } from '../parts/field.ts';
import { provenance } from '../parts/provenance.ts';

const question = z.strictObject({
  id: id.meta({ label: 'Question id', hint: 'A saved review refers to it. It never changes.' }),
  text: line('Question', 'Something a school can answer about itself.', 220),
  look_for: line('Look for', 'What shows that it is so.', 240).optional(),
});

/** One of the eight principles of a whole-school approach (DfE and OHID), with review questions. */
export const principle = z.strictObject({
  id,
  position: z.int().min(1).max(20).meta({ label: 'Position', hint: 'Its number in the guidance.' }),
  title: line('Title', 'The principle’s name.', 90),
  lede: prose('What it means', 'One or two sentences.', 320),
  questions: z
    .array(question.meta({ label: 'Question', hint: 'One question of the review.' }))
    .min(1, 'add at least one question')
    .meta({ label: 'Review questions', hint: 'What a school asks itself.' }),
  provenance,
});

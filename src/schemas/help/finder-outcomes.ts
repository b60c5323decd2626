import { z } from 'zod';
import { id, line, prose, reference, references } from '../parts/field.ts';

const condition = z.strictObject({
  question: reference('finder-questions', 'Question', 'The question it depends on.'),
  any_of: z
    .array(id.meta({ label: 'Answer id', hint: 'An answer of that question.' }))
    .min(1, 'choose at least one answer')
    .meta({ label: 'Any of these answers', hint: 'One of them is enough.' }),
});

/**
 * Something the finder can show, and under which answers (all conditions must hold). Logic is
 * outcome-centric: see alphagov/smart-answers, ADR 003.
 */
export const finderOutcome = z.strictObject({
  id,
  title: line('Title', 'What is offered.', 80),
  text: prose('Words', 'One or two short sentences.', 320).optional(),
  shown_when: z
    .array(condition.meta({ label: 'Condition', hint: 'A question and the answers that count.' }))
    .default([])
    .meta({ label: 'Shown when', hint: 'All must hold. Leave empty to show it always.' }),
  urgent: z
    .boolean()
    .default(false)
    .meta({ label: 'Urgent', hint: 'Shown first, with the urgent numbers.' }),
  weight: z
    .int()
    .min(0)
    .max(100)
    .default(50)
    .meta({ label: 'Weight', hint: 'Higher comes first.' }),
  needs: references('needs', 'Needs', 'Needs it leads to.'),
  services: references('services', 'Services', 'Services it offers, best first.'),
});

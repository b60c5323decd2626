import { z } from 'zod';
import { id, line, prose, references } from '../parts/field.ts';
import { conditions } from './finder-condition.ts';

/**
 * Something the finder can show, and under which answers (all conditions must hold). Logic is
 * outcome-centric: see alphagov/smart-answers, ADR 003.
 */
export const finderOutcome = z.strictObject({
  id,
  title: line('Title', 'What is offered.', 80),
  text: prose('Words', 'One or two short sentences.', 320).optional(),
  shown_when: conditions('Shown when', 'All must hold. Leave empty to show it always.'),
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

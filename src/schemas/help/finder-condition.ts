import { z } from 'zod';
import { id, reference } from '../parts/field.ts';

const condition = z.strictObject({
  question: reference('finder-questions', 'Question', 'The question it depends on.'),
  any_of: z
    .array(id.meta({ label: 'Answer id', hint: 'An answer of that question, or “unsure”.' }))
    .min(1, 'choose at least one answer')
    .meta({ label: 'Any of these answers', hint: 'One of them is enough.' }),
});

/** Under which answers something is asked or shown: all conditions must hold; none means always. */
export const conditions = (label: string, hint: string) =>
  z
    .array(condition.meta({ label: 'Condition', hint: 'A question and the answers that count.' }))
    .default([])
    .meta({ label, hint });

/** The inferred shape of one condition. */
export type Condition = z.infer<typeof condition>;

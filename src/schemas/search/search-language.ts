import { z } from 'zod';
import { id, line, lines } from '../parts/field.ts';

const word = (label: string, hint: string) =>
  line(label, hint, 40).regex(/^[a-z0-9 ]+$/, 'use small letters and figures only');

/** How people write: words that mean the same, words that say little, words to leave as they are. */
export const searchLanguage = z.strictObject({
  id,
  same: z
    .array(
      z
        .strictObject({
          word: word('Word', 'The one that stands for all.'),
          also: lines('Also written', 'Other ways to write it, in small letters.', 40),
        })
        .meta({ label: 'Words', hint: 'Words that mean the same.' }),
    )
    .default([])
    .superRefine((groups, context) => {
      const words = groups.flatMap(({ word: first, also }) => [first, ...also]);
      const twice = words.find((one, nth) => words.indexOf(one) !== nth);
      if (twice !== undefined)
        context.addIssue(`“${twice}” stands here twice: a word can mean one thing only`);
    })
    .meta({ label: 'Words that mean the same', hint: 'The search reads each as the first.' }),
  small: lines('Small words', 'Words that say nothing of what somebody looks for.', 20),
  keep: lines(
    'Never corrected',
    'Words that look like a misspelling and are none: slang, names, words for drugs.',
    40,
  ),
  families: lines('Said by parents', 'Words that show a parent or carer is asking.', 40),
  schools: lines('Said in schools', 'Words that show somebody from a school is asking.', 40),
});

import { z } from 'zod';
import { choices, id, line, references } from '../parts/field.ts';
import { AUDIENCES } from '../parts/vocabulary.ts';
import { typedWords } from './typed-words.ts';

const address = (label: string, hint: string) =>
  line(label, hint, 120).regex(
    /^\/(?:[a-z0-9-]+\/)*$/,
    'write an address of this site with a slash at both ends, for example /plan/',
  );

/** Words that lead to a page of the site which has no words of its own: the plan, urgent help. */
export const shortcut = z
  .strictObject({
    id,
    title: line('Title', 'What the result is called.', 80),
    lede: line('Summary', 'One sentence below it.', 180),
    to: address('Page', 'The address on this site, for example /plan/.'),
    instead: address(
      'Until it is there',
      'Another page to lead to, as long as the site does not have the one above.',
    ).optional(),
    audience: choices(AUDIENCES, 'Who it is for', 'Everybody the page is for.'),
    needs: references('needs', 'Needs', 'Needs the page is about.'),
    offered: z.boolean().default(false).meta({
      label: 'Offer it when nothing is found',
      hint: 'Only for pages that lead to people.',
    }),
    words: typedWords().meta({
      label: 'Words people use',
      hint: 'What people type when they look for this page, with misspellings.',
    }),
  })
  .refine(({ words }) => words.young.length + words.families.length + words.schools.length > 0, {
    path: ['words'],
    message: 'add at least one word that people type',
  });

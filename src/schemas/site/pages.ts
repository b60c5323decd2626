import { z } from 'zod';
import { choice, day, id, line, references } from '../parts/field.ts';
import { PLACES } from '../parts/vocabulary.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';

/** A page of words. The body holds them in Markdown; headings start at level two. */
export const page = z
  .strictObject({
    id,
    title: line('Title', 'The page’s heading.', 80),
    lede: line('Opening line', 'One or two short sentences.', 220),
    description: line('For search engines', 'What the page is, in one sentence.', 160),
    kind: choice(
      { young: 'For young people', urgent: 'Urgent help', adults: 'For adults and the law' },
      'Written for',
      'Decides the reading age that is allowed.',
    ),
    place: choice(PLACES, 'Picture', 'The place at the top of the page.').default('none'),
    services: references('services', 'Services', 'Services shown on the page, in this order.'),
    by_name: z.boolean().default(false).meta({
      label: 'Search finds it by its name only',
      hint: 'For pages about the site and the law: they do not stand among results of help.',
    }),
    updated_on: day('Last changed', 'The day the words last changed.'),
    review_by: day('Check again by', 'The day somebody must read it again.'),
    ...draft,
  })
  .refine(...waitsOnlyAsDraft);

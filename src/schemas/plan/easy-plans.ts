import { z } from 'zod';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { choices, id, line, reference } from '../parts/field.ts';
import { PEOPLE } from '../parts/film.ts';
import { provenance } from '../parts/provenance.ts';

/** The most words a sentence of an easy version may have (Easy Read: 10 to 15). */
const MOST_WORDS = 15;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** One short sentence in plain words: no more than fifteen, none of them initials. */
const easyLine = (label: string, hint: string) =>
  line(label, hint, 120)
    .refine((text) => wordsIn(text) <= MOST_WORDS, {
      error: ({ input }) =>
        `use at most ${MOST_WORDS} words in a sentence: this has ${wordsIn(String(input))}`,
    })
    .refine(
      (text) => !/[.!?]\s/.test(text),
      'write one sentence, and the next one in its own field',
    )
    .refine((text) => !/\b[A-Z]{2,}\b/.test(text), 'write initials out, or use other words');

const page = z.strictObject({
  id: id.meta({ label: 'Page id', hint: 'A link can lead to it. It never changes.' }),
  words: easyLine('Words', 'One sentence with one idea. It stands beside the picture.'),
  more: easyLine('Next sentence', 'Explains a hard word of the sentence before.').optional(),
  scene: line(
    'Scene',
    'The id of the scene of the animation whose picture stands here. Change the scene, and it changes here too.',
    60,
  ),
  people: choices(PEOPLE, 'People', 'Who is in it, in order. Leave empty for those of the scene.'),
  link: z
    .strictObject({
      to: line('Leads to', 'A path of this site, for example /urgent/.', 120).regex(
        /^\/([a-z0-9-]+\/)*$/,
        'write a path of this site that starts and ends with a slash, for example /urgent/',
      ),
      words: line('Words of the link', 'What it leads to.', 40),
    })
    .optional()
    .meta({ label: 'Link', hint: 'One way on, if there is one.' }),
});

/** A plan in easy words: one picture and one short sentence at a time. */
export const easyPlan = z
  .strictObject({
    id,
    title: line('Title', 'The heading.', 60),
    lede: easyLine('Opening line', 'What this is.'),
    plan: reference('plan-versions', 'Plan', 'The plan it tells.'),
    storyboard: reference('storyboards', 'Animation', 'Its pictures are used.'),
    pages: z
      .array(page.meta({ label: 'Page', hint: 'One picture with its words.' }))
      .min(1, 'add at least one page')
      .max(24, 'an easy version has at most 24 pages')
      .meta({ label: 'Pages', hint: 'In the order shown.' }),
    ...draft,
    provenance,
  })
  .refine(({ pages }) => new Set(pages.map((one) => one.id)).size === pages.length, {
    path: ['pages'],
    message: 'two pages have the same id',
  })
  .refine(...waitsOnlyAsDraft);

import { z } from 'zod';
import { choice, id, line, lines, prose } from '../parts/field.ts';
import { SHAPES, THEME_COLOURS } from '../parts/vocabulary.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';

/** A theme of the plan, with the shape and colour that stand for it everywhere. */
export const theme = z
  .strictObject({
    id,
    title: line('Name', 'One word, as in the plan.', 24),
    lede: line('In youth words', 'What it means for you, in one sentence.', 140),
    body: prose('A little more', 'Two or three short sentences in youth words.', 500),
    formal: prose('In formal words', 'What the theme covers, for board members and partners.', 600),
    can_say: lines('You can say', 'Things a young person could say if this were going well.', 120),
    shape: choice(SHAPES, 'Shape', 'The shape that stands for the theme.').meta({
      widget: 'swatches',
    }),
    colour: choice(THEME_COLOURS, 'Colour', 'The colour that stands for the theme.').meta({
      widget: 'swatches',
    }),
    ...draft,
  })
  .refine(...waitsOnlyAsDraft);

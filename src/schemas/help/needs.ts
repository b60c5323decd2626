import { z } from 'zod';
import { choice, id, line, lines, prose, references } from '../parts/field.ts';
import { NEED_GROUPS, PLACES } from '../parts/vocabulary.ts';
import { review } from '../parts/review.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';

/** No phrase may lead to two needs: the editor says so while it is typed. */
const PHRASES = { widget: 'phrases' } as const;

const words = z
  .strictObject({
    young: lines('Young people', 'Words, slang and misspellings young people type.', 80).meta(
      PHRASES,
    ),
    families: lines('Parents and carers', 'Words parents and carers type.', 80).meta(PHRASES),
    schools: lines('Schools', 'Words school staff type.', 80).meta(PHRASES),
  })
  .meta({
    label: 'Words people use',
    hint: 'What people type when they look for this. At least three for each.',
  })
  .refine((w) => w.young.length >= 3 && w.families.length >= 1 && w.schools.length >= 1, {
    message: 'add words: at least three from young people, one from families and one from schools',
  });

const step = z.strictObject({
  title: line('What to try', 'A few words that say what to do.', 60),
  text: prose('How', 'One to three short sentences.', 320),
});

const adults = z.strictObject({
  title: line('Heading', 'Starts with the worry, for example “My child can’t sleep”.', 80),
  notice: lines('What you may notice', 'Signs, one a line.', 160),
  do: lines('What to do', 'What helps, one a line.', 220),
});

/**
 * Something a young person may need help with: the calm words, what to try, the words people
 * use for it, and whether it is urgent. The body holds the calm words in Markdown.
 */
export const need = z
  .strictObject({
    id,
    title: line('Title', 'How a young person would say it: “I can’t sleep”.', 50),
    topic: line('Topic', 'The plain name adults would use: “Sleep”.', 50),
    group: choice(NEED_GROUPS, 'Group', 'Where it stands on the page of needs.'),
    lede: line(
      'Opening line',
      'One or two short sentences that say: you are not the only one.',
      180,
    ),
    crisis: z.boolean().default(false).meta({
      label: 'Crisis need',
      hint: 'Puts urgent help first and leaves the pictures out.',
    }),
    sensitive: z.boolean().default(false).meta({
      label: 'Being found out could be dangerous',
      hint: 'For abuse, self-harm, sexual health, being LGBTQ+, trouble at home.',
    }),
    place: choice(PLACES, 'Picture', 'The place at the top of the page.').default('beach'),
    steps_title: line('Heading of the steps', 'For example “Tonight” or “Things to try”.', 40),
    steps: z
      .array(step.meta({ label: 'Step', hint: 'One thing to try.' }))
      .min(2, 'give at least two things to try')
      .max(6)
      .meta({ label: 'Things to try', hint: 'Small things that can help now.' }),
    worry: z
      .strictObject({
        title: line(
          'Heading',
          'When this is more than it seems, for example “Awake because you don’t feel safe?”',
          70,
        ),
        text: prose('Words', 'What to do then. The button for urgent help follows.', 320),
      })
      .meta({ label: 'When to get help now', hint: 'The box that leads to urgent help.' }),
    next: z
      .strictObject({
        title: line('Heading', 'For example “If it keeps happening”.', 60),
        text: prose('What happens next', 'When to tell somebody, and what they will do.', 400),
      })
      .meta({ label: 'What happens next', hint: 'Stands above the services.' }),
    families: adults.meta({
      label: 'For parents and carers',
      hint: 'The same need, seen by a parent.',
    }),
    schools: z
      .strictObject({
        notice: lines('What staff may notice', 'Signs, one a line.', 160),
        do: lines('What staff can do', 'What helps in school, one a line.', 220),
      })
      .meta({ label: 'For school staff', hint: 'The same need, seen in school.' }),
    words,
    related: references('needs', 'Close to this', 'Needs that are near to this one.'),
    services_first: references('services', 'Shown first', 'Services to put first, best first.'),
    review,
    ...draft,
  })
  .refine((n) => !n.crisis || n.place === 'none', {
    path: ['place'],
    message: 'a crisis need has no picture: choose “none”',
  })
  .refine((n) => !n.related.includes(n.id), {
    path: ['related'],
    message: 'this need is listed as close to itself: remove it',
  })
  .refine(...waitsOnlyAsDraft);

import { z } from 'zod';
import { choice, id, line, webAddress } from '../parts/field.ts';
import { dated, expiresAfterPublish } from '../parts/dated.ts';

/** A banner across the site for a few days, such as a helpline that is down. */
export const alert = z
  .strictObject({
    id,
    level: choice(
      { urgent: 'Urgent', change: 'A change', note: 'A note' },
      'Level',
      'Said in words as well as shown. Urgent ones come first.',
    ),
    title: line('Title', 'What has happened.', 90),
    text: line('Words', 'What to do about it.', 240),
    link: webAddress('Link', 'Where to read more.').optional(),
    where: choice(
      {
        everywhere: 'Every page',
        help: 'Needs and services',
        plan: 'The plan',
        schools: 'Schools',
      },
      'Where',
      'The part of the site that shows it.',
    ).default('everywhere'),
    ...dated,
  })
  .refine(...expiresAfterPublish);

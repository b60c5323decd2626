import { z } from 'zod';
import { choice, id, line, prose, reference } from '../parts/field.ts';
import { PLACES } from '../parts/vocabulary.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';

const scene = z.strictObject({
  id: id.meta({ label: 'Scene id', hint: 'Captions refer to it. It never changes.' }),
  words: line('On screen', 'At most eight words.', 60).refine(
    (words) => words.split(' ').length <= 8,
    'use at most eight words',
  ),
  narration: prose(
    'Spoken',
    'At most two sentences: the words on screen and what the picture shows.',
    260,
  ),
  description: prose(
    'Picture in words',
    'What the picture shows, for people who do not see it.',
    320,
  ),
  place: choice(PLACES, 'Place', 'Where the scene happens.'),
  theme: reference('themes', 'Theme', 'The theme it is about, if any.').optional(),
  min_seconds: z
    .number()
    .min(1)
    .max(20)
    .meta({ label: 'Seconds', hint: 'The least time it is shown.' }),
  audio: line(
    'Recording',
    'The file in the uploads folder, if somebody recorded it.',
    160,
  ).optional(),
});

/** The animation: scenes in order, from which the player, the film and the print sheet are made. */
export const storyboard = z
  .strictObject({
    id,
    title: line('Title', 'What the animation is called.', 90),
    lang: choice(
      { en: 'English', 'en-x-easy': 'Easy English' },
      'Language',
      'The language of its words.',
    ),
    scenes: z
      .array(scene.meta({ label: 'Scene', hint: 'One picture with its words.' }))
      .min(1, 'add at least one scene')
      .meta({ label: 'Scenes', hint: 'In the order shown.' }),
    ...draft,
  })
  .refine((s) => new Set(s.scenes.map((one) => one.id)).size === s.scenes.length, {
    path: ['scenes'],
    message: 'two scenes have the same id',
  })
  .refine(...waitsOnlyAsDraft);

import { z } from 'zod';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { choice, choices, day, id, line, prose, reference } from '../parts/field.ts';
import { PEOPLE, PICTURES } from '../parts/film.ts';
import { review } from '../parts/review.ts';
import { councilFilm } from './council-film.ts';

/** A recording of a scene's spoken words; nobody's voice is used without a note of consent. */
const recording = z.strictObject({
  file: line('File', 'Where it is, for example “/uploads/voices/start.mp3”.', 160).regex(
    /^\/[\w./-]+\.(mp3|m4a|ogg|wav)$/,
    'write the path of a sound file (mp3, m4a, ogg, wav) that starts with a slash',
  ),
  seconds: z
    .number()
    .min(0.5)
    .max(19)
    .meta({ label: 'Seconds', hint: 'How long the recording is, for example 6.4.' }),
  voice: line('Voice', 'Whose voice it is, never a name: for example “Youth council, 14”.', 60),
  consent_on: day(
    'Consent noted on',
    'The day they agreed in writing, and somebody who looks after them too if they are under 16.',
  ),
});

const scene = z
  .strictObject({
    id: id.meta({
      label: 'Scene id',
      hint: 'A short name that links to the scene use. It never changes.',
    }),
    words: line(
      'On screen',
      'At most eight words. {number} stands for the number of the service below.',
      60,
    ).refine((words) => words.split(' ').length <= 8, 'use at most eight words'),
    narration: prose(
      'Spoken',
      'At most two sentences. They are also the captions. {number} stands for the service’s number.',
      200,
    ).refine(
      (text) => (text.match(/[.!?](?=\s|$)/g) ?? []).length <= 2,
      'use at most two sentences, so that there is time to read them',
    ),
    description: prose(
      'Picture in words',
      'What the picture shows, for people who do not see it.',
      320,
    ),
    picture: choice(PICTURES, 'Picture', 'What is drawn, and how it moves.'),
    people: choices(PEOPLE, 'People', 'Who is in it, in order. Leave empty for the usual people.'),
    theme: reference('themes', 'Theme', 'The theme it is about: its colour is used.').optional(),
    service: reference(
      'services',
      'Service',
      'Whose number {number} stands for. It shows only while it may be printed.',
    ).optional(),
    min_seconds: z
      .number()
      .min(3)
      .max(20)
      .meta({ label: 'Least seconds', hint: 'It is shown longer if the words need more time.' }),
    audio: recording
      .meta({ label: 'Recording', hint: 'If somebody has spoken the words.' })
      .optional(),
  })
  .refine(
    ({ words, narration, service }) =>
      service !== undefined || !`${words}${narration}`.includes('{number}'),
    { path: ['service'], message: 'choose the service whose number {number} stands for' },
  );

/** The animation: scenes in order, from which the player, the film and the print sheet are made. */
export const storyboard = z
  .strictObject({
    id,
    title: line('Title', 'What the animation is called.', 90),
    lede: line('Opening line', 'One sentence below the title.', 160),
    description: line('Description', 'One sentence for search engines.', 160),
    lang: choice(
      { en: 'English', 'en-x-easy': 'Easy English' },
      'Language',
      'The language of its words.',
    ),
    scenes: z
      .array(scene.meta({ label: 'Scene', hint: 'One picture with its words.', isCounted: true }))
      .min(1, 'add at least one scene')
      .meta({ label: 'Scenes', hint: 'In the order shown.' }),
    council_film: councilFilm
      .meta({ label: 'The council’s own film', hint: 'Shown on the same page, if there is one.' })
      .optional(),
    ...draft,
    review,
  })
  .refine((s) => new Set(s.scenes.map((one) => one.id)).size === s.scenes.length, {
    path: ['scenes'],
    message: 'two scenes have the same id',
  })
  .refine(...waitsOnlyAsDraft);

/** The animation, checked. */
export type Storyboard = z.infer<typeof storyboard>;

/** One scene of it. */
export type Scene = Storyboard['scenes'][number];

import { z } from 'zod';
import { choice, id, line, lines, prose, reference, references } from '../parts/field.ts';
import { STAGES } from '../parts/vocabulary.ts';
import { draft, waitsOnlyAsDraft } from '../parts/draft.ts';
import { provenance } from '../parts/provenance.ts';

/**
 * A priority: something the plan sets out to make better. The body holds a little more in youth
 * words. `missing` says why it reaches no service, indicator or resource, where that is so.
 */
export const priority = z
  .strictObject({
    id,
    theme: reference('themes', 'Theme', 'The theme it belongs to.'),
    position: z
      .int()
      .min(1)
      .max(99)
      .meta({ label: 'Position', hint: 'Its place within the theme.' }),
    title: line('Title', 'The promise in youth words, as short as you can.', 70),
    lede: line('Opening line', 'What it means for you, in one sentence.', 170),
    formal: prose('In formal words', 'The priority as board members know it.', 500),
    stage: choice(STAGES, 'How far along', 'Leave empty until the board has said.').optional(),
    needs: references('needs', 'Needs', 'Needs that this priority is about.'),
    services: references('services', 'Services', 'Services that act on it.'),
    missing: z
      .strictObject({
        services: line('No service yet', 'Why no service is shown.', 200).optional(),
        indicators: line('No number yet', 'Why no indicator is shown.', 200).optional(),
        resources: line(
          'No school resource yet',
          'Why no school resource is shown.',
          200,
        ).optional(),
      })
      .default({})
      .meta({
        label: 'What is missing',
        hint: 'Say why, where the priority reaches none of these.',
      }),
    heard: lines(
      'What young people said',
      'What was said, one line each; a group, never a person.',
      200,
    ),
    ...draft,
    provenance,
  })
  .refine(...waitsOnlyAsDraft);

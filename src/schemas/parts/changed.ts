import { day, line } from './field.ts';

/** Fields that say when an entry’s words last changed in a way that its readers should know. */
export const changed = {
  changed_on: day(
    'Changed on',
    'The day the words last changed in a way that matters. Leave it as it is for a mended typing mistake.',
  ).optional(),
  change: line('What changed', 'For the page of what is new, in a few words.', 140).optional(),
};

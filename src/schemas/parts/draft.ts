import { z } from 'zod';
import { choice, lines, type Rule } from './field.ts';

/** Fields that say how far an entry's words are agreed, and what only the council can supply. */
export const draft = {
  wording: choice(
    { agreed: 'Agreed', draft: 'Draft wording' },
    'Wording',
    'Draft wording is labelled on the page and refused when the site goes live.',
  ).default('agreed'),
  waits_for: lines(
    'Waits for the council',
    'What only the council can supply for this entry, one line each. Listed on the status page.',
    160,
  ),
};

/** Rule for entries with {@link draft} fields: what waits for the council is draft wording. */
export const waitsOnlyAsDraft: Rule<{ wording: string; waits_for: string[] }> = [
  (entry) => entry.wording === 'draft' || entry.waits_for.length === 0,
  { path: ['wording'], message: 'choose “draft”, since something still waits for the council' },
];

/** The two stages of the site; `live` refuses draft wording and sample figures. */
export const stage = z.enum(['preview', 'live']).meta({
  label: 'Stage',
  hint: 'Preview shows a notice on every page. Live refuses draft wording and sample figures.',
  options: { preview: 'Preview', live: 'Live' },
});

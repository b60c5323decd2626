import { z } from 'zod';
import { id, line, lines, prose, references } from '../parts/field.ts';
import { review } from '../parts/review.ts';

/** A pattern: groups of words with `…` between them; `a|b` is either, `a*` is every word that starts so. */
export const PATTERN = /^[a-z0-9*|]+(?: [a-z0-9*|]+)*(?: … [a-z0-9*|]+(?: [a-z0-9*|]+)*)*$/;

/**
 * Words that may mean somebody is not safe: the search shows urgent help above all else. Written to
 * be found, never shown; to be read through by somebody who knows, and never logged.
 */
export const risk = z.strictObject({
  id,
  title: line('Heading', 'Above the numbers. It must not say what was typed.', 70),
  text: prose('Words', 'One or two short sentences below it.', 200),
  needs: references('needs', 'Needs', 'Needs shown first among the results.'),
  phrases: lines('Phrases', 'Words as people type them; small letters, no apostrophes.', 60),
  patterns: z
    .array(
      line('Pattern', 'For example: want|wanna … die|dead', 700).regex(
        PATTERN,
        'write words in small letters; between them “|” for either, and “ … ” for words in between',
      ),
    )
    .default([])
    .meta({
      label: 'Patterns',
      hint: 'Groups of words in order. “|” means either, “*” any ending, “ … ” up to three words in between.',
    }),
  review,
});

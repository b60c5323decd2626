import { z } from 'zod';
import { id, line, lines, prose } from '../parts/field.ts';

/** A hard word and what it means. */
export const glossaryTerm = z.strictObject({
  id,
  term: line('Word', 'As it is written.', 60),
  also: lines('Also written', 'Other spellings and the long form.', 80),
  meaning: prose('Meaning', 'One or two short sentences a nine-year-old can read.', 240),
});

import { z } from 'zod';
import { lines } from '../parts/field.ts';

/** No phrase may lead to two places: the editor says so while it is typed. */
const PHRASES = { widget: 'phrases' } as const;

/** The words people type for something, by who types them, and which of them win against others. */
export const typedWords = () =>
  z.strictObject({
    young: lines('Young people', 'Words, slang and misspellings young people type.', 80).meta(
      PHRASES,
    ),
    families: lines('Parents and carers', 'Words parents and carers type.', 80).meta(PHRASES),
    schools: lines('Schools', 'Words school staff type.', 80).meta(PHRASES),
    wins: lines(
      'Wins',
      'Words from above that another need has too: people who type them come here first.',
      80,
    ),
  });

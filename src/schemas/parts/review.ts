import { z } from 'zod';
import { day, line } from './field.ts';

/** When words were last read through, by which role, and when somebody must read them again. */
export const review = z
  .strictObject({
    checked_on: day('Read on', 'The day somebody last read all of it.'),
    checked_by: line('Read by', 'A role, never a person: for example “School nurse”.', 60).default(
      'Site editor',
    ),
    review_by: day('Read again by', 'After this day the page says that it needs to be read again.'),
  })
  .refine((r) => r.review_by > r.checked_on, {
    path: ['review_by'],
    message: 'this must be after the day it was read',
  })
  .meta({ label: 'When it was read', hint: 'Readers see who last read the words, and when.' });

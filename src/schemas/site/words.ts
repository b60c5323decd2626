import { z } from 'zod';
import { id } from '../parts/field.ts';
import { finderWords } from './words/finder.ts';
import { frameWords } from './words/frame.ts';
import { helpWords } from './words/help.ts';
import { linksWords } from './words/links.ts';
import { listsWords } from './words/lists.ts';
import { planWords } from './words/plan.ts';
import { servicesWords } from './words/services.ts';
import { toolsWords } from './words/tools.ts';

/** The words on buttons, headings and labels, in one file, so that no code holds them. */
export const words = z.strictObject({
  id,
  ...frameWords,
  ...helpWords,
  ...finderWords,
  ...servicesWords,
  ...toolsWords,
  ...planWords,
  ...listsWords,
  ...linksWords,
});

/** The words, checked. */
export type Words = z.infer<typeof words>;

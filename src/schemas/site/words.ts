import { z } from 'zod';
import { id } from '../parts/field.ts';
import { filmWords } from './words/film.ts';
import { dataWords } from './words/data.ts';
import { easyWords } from './words/easy.ts';
import { finderWords } from './words/finder.ts';
import { frameWords } from './words/frame.ts';
import { helpWords } from './words/help.ts';
import { linksWords } from './words/links.ts';
import { listsWords } from './words/lists.ts';
import { planWords } from './words/plan.ts';
import { progressWords } from './words/progress.ts';
import { schoolToolsWords } from './words/school-tools.ts';
import { schoolsWords } from './words/schools.ts';
import { searchWords } from './words/search.ts';
import { servicesWords } from './words/services.ts';
import { toolsWords } from './words/tools.ts';
import { whatsOnWords } from './words/whats-on.ts';

/** The words on buttons, headings and labels, in one file, so that no code holds them. */
export const words = z.strictObject({
  id,
  ...frameWords,
  ...helpWords,
  ...finderWords,
  ...servicesWords,
  ...toolsWords,
  ...planWords,
  ...progressWords,
  ...whatsOnWords,
  ...easyWords,
  ...listsWords,
  ...filmWords,
  ...dataWords,
  ...schoolsWords,
  ...schoolToolsWords,
  ...searchWords,
  ...linksWords,
});

/** The words, checked. */
export type Words = z.infer<typeof words>;

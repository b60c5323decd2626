import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { words as schema, type Words } from '#schemas/site/words.ts';

const FILE = new URL('../../content/site/words/words.yaml', import.meta.url);

/** The site’s own words; a test compares with them, never with a copy of what they say. */
export const words: Words = schema.parse(parse(readFileSync(FILE, 'utf8')));

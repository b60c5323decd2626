import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { Entry, Rule } from './entry.ts';

/** Collections of which the site has one file each. */
export const SINGLE: readonly CollectionName[] = [
  'settings',
  'words',
  'calendar',
  'search-language',
];

function problems(collection: CollectionName, entries: readonly Entry[]): Problem[] {
  const { folder, label } = COLLECTIONS[collection];
  const [first, ...others] = entries.filter((entry) => entry.collection === collection);
  if (first === undefined) {
    const file = `content/${folder}/${collection}.yaml`;
    return [{ file, line: 1, message: `this file is missing: “${label}” needs exactly one` }];
  }
  return others.map(({ file }) => ({
    file,
    line: 1,
    message: `“${label}” has one file only, which is ${first.file}: remove one of the two`,
  }));
}

/** The site has one file of settings and one of words. */
export const oneOfEach: Rule = (entries) => SINGLE.flatMap((name) => problems(name, entries));

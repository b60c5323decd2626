import { stem } from '#lib/search/words.ts';
import type { Lexicon } from './lexicon.ts';
import { makeSpeller } from '../layer/spelling.ts';
import { prepareTopics } from '../layer/topics.ts';

/**
 * The stems of the everyday words that the speller would take for a misspelling of a word in the lexicon: only
 * these need to travel, a few hundred of many thousand.
 */
export function guardsAmong(words: readonly string[], lexicon: Omit<Lexicon, 'guards'>): string[] {
  const spell = makeSpeller(prepareTopics({ ...lexicon, guards: [] }), []);
  return [...new Set(words.filter((word) => spell(word) !== undefined).map(stem))].toSorted();
}

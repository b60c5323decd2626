import { normalise, stem, wordsIn } from '#lib/search/words.ts';
import type { Topics } from './topics.ts';

/** A number of a row; a row is read only where it has been written. */
const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;

/** How many slips tell two words apart: letters left out, put in, changed, or swapped; at most `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, nth) => nth)];
  for (let i = 1; i <= a.length; i += 1) {
    const [last = [], before = []] = [rows[i - 1], rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = isSwap ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swap));
    }
    rows.push(row);
  }
  return at(rows.at(-1) ?? [], b.length);
}

/** Short words are let be: too many of them are one letter apart. */
const SHORTEST = 5;

/** A word that tells less than this share of the most leads nowhere in particular. */
const TELLING = 0.4;

const allowedSlips = (word: string): number => (word.length >= 8 ? 2 : 1);

const startsAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/**
 * Finds what a word was meant to be, or is the start of; nothing where it is known, or like no word
 * that leads somewhere.
 */
export type Speller = (word: string) => string | undefined;

/**
 * A speller of the lexicon’s own words. It never touches a word that is known here, that stands among
 * the guards or the words to keep, or that is short; and it corrects only into words that few entries
 * have, so never into a harmless look-alike.
 */
export function makeSpeller(topics: Topics, guards: readonly string[]): Speller {
  const { keep, same } = topics.lexicon.language;
  const safe = new Set([...guards, ...keep, ...same.flat().flatMap(wordsIn)].map(stem));
  const targets = [...topics.weights].filter(
    ([token, weight]) =>
      weight >= TELLING * topics.most && token.length >= SHORTEST - 1 && !token.includes('-'),
  );
  const phrasesOf = (token: string) => topics.phrases.get(token)?.length ?? 0;
  return (typed) => {
    const word = stem(typed);
    if (typed.length < SHORTEST || /\d/.test(typed)) return undefined;
    if (topics.weights.has(word) || safe.has(word)) return undefined;
    const longer = targets.filter(([token]) => token.startsWith(word));
    if (longer.length > 0)
      return longer.toSorted(([a], [b]) => phrasesOf(b) - phrasesOf(a))[0]?.[0];
    const most = allowedSlips(typed);
    const near = targets
      .filter(([token]) => startsAlike(word, token))
      .map(([token]) => ({ token, slips: slipsBetween(word, token, most) }))
      .filter(({ slips }) => slips <= most)
      .toSorted((a, b) => a.slips - b.slips || phrasesOf(b.token) - phrasesOf(a.token));
    return near[0]?.token;
  };
}

/** What was typed with each misspelt word put right; the same text where there is none. */
export const correct = (text: string, spell: Speller): string =>
  wordsIn(normalise(text))
    .map((word) => spell(word) ?? word)
    .join(' ');

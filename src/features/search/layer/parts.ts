import { normalise, wordsIn } from '#lib/search/words.ts';
import type { Topics } from './topics.ts';

/** One thing to ask the engine for, and how much its answer counts. */
export interface Part {
  text: string;
  weight: number;
}

/** The engine wants every word of a question on a page, so it is asked for few at a time. */
const MOST_WORDS = 3;

/** A word that nobody knows may still stand on a page: it tells this share of the most. */
const UNKNOWN = 0.53;
/** A word that tells less stands on too many pages. */
const FAINT = 0.32;

/** Words as they were typed, without small ones, those that tell most first. */
function tellingWords(text: string, { weights, lexicon, read, most }: Topics): [string, number][] {
  const small = new Set(lexicon.language.small);
  const words = [...new Set(wordsIn(normalise(text)))]
    .filter((word) => !small.has(word) && word.length > 1)
    .map((word): [string, number] => [word, weights.get(read(word)[0] ?? '') ?? UNKNOWN * most])
    .toSorted(([, a], [, b]) => b - a);
  const telling = words.filter(([, weight]) => weight >= FAINT * most);
  return telling.length === 0 ? words : telling;
}

/**
 * What to ask the engine for: all telling words together; then the name of the topic that was
 * recognised, or else the few words that tell most, each alone. An answer to any of them counts (the
 * engine knows no OR).
 */
export function partsOf(text: string, topics: Topics, topic?: string): Part[] {
  const words = tellingWords(text, topics).slice(0, MOST_WORDS);
  const most = words[0]?.[1] ?? 1;
  const together = words.map(([word]) => word).join(' ');
  const parts: Part[] = [
    ...(words.length > 1 ? [{ text: together, weight: 1.5 }] : []),
    // Where the topic is known, its name asks for what single words only guess at.
    ...(topic === undefined
      ? words.map(([word, weight]) => ({ text: word, weight: weight / most }))
      : [{ text: normalise(topic), weight: 1 }]),
  ];
  return [...new Map(parts.map((part) => [part.text, part])).values()];
}

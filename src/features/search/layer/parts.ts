import { normalise, stem, wordsIn } from '#lib/search/words.ts';
import type { Topics } from './topics.ts';

/** One thing to ask the engine for, and how much its answer counts. */
export interface Part {
  text: string;
  weight: number;
}

/** The engine wants every word of a question on a page, so it is asked for few at a time. */
const MOST_WORDS = 3;

/** Words as they were typed, without small ones, those that tell most first. */
function tellingWords(text: string, { weights, lexicon }: Topics): [string, number][] {
  const small = new Set(lexicon.language.small);
  return [...new Set(wordsIn(normalise(text)))]
    .filter((word) => !small.has(word) && word.length > 1)
    .map((word): [string, number] => [word, weights.get(stem(word)) ?? 2])
    .toSorted(([, a], [, b]) => b - a);
}

/**
 * What to ask the engine for: all telling words together, then the few that tell most each alone, and
 * the name of the topic that was recognised. An answer to any of them counts (the engine knows no OR).
 */
export function partsOf(text: string, topics: Topics, topic?: string): Part[] {
  const words = tellingWords(text, topics).slice(0, MOST_WORDS);
  const most = words[0]?.[1] ?? 1;
  const together = words.map(([word]) => word).join(' ');
  const parts: Part[] = [
    ...(words.length > 1 ? [{ text: together, weight: 1.5 }] : []),
    ...words.map(([word, weight]) => ({ text: word, weight: weight / most })),
    ...(topic === undefined ? [] : [{ text: normalise(topic), weight: 1 }]),
  ];
  return [...new Map(parts.map((part) => [part.text, part])).values()];
}

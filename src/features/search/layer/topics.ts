import { makeReader, type Reader } from '#lib/search/language.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { unpackPhrases } from '../lexicon/pack-phrases.ts';

interface Phrase {
  entry: LexiconEntry;
  tokens: readonly string[];
}

/** The lexicon made ready to be asked. */
export interface Topics {
  lexicon: Lexicon;
  read: Reader;
  /** The phrases that hold a token. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** How much a token tells: much where few entries have it. Tokens that are not known are not here. */
  weights: ReadonlyMap<string, number>;
  /** What a token tells that one entry alone has: the most there is. */
  most: number;
}

/** An entry that fits what was typed. */
export interface Match {
  entry: LexiconEntry;
  /** From 0 (hardly) to about 2 (word for word). */
  score: number;
  /** One of its phrases was typed word for word. */
  isExact: boolean;
}

/** How much a token says that some of all entries have: much where few have it. */
export const weigh = (entries: number, having: number): number =>
  Math.log(1 + (entries - having + 0.5) / (having + 0.5));

/** Makes a lexicon ready: once, when it has come. */
export function prepareTopics(lexicon: Lexicon): Topics {
  const phrases = new Map<string, Phrase[]>();
  for (const entry of lexicon.entries) {
    for (const tokens of unpackPhrases(entry.phrases)) {
      const phrase: Phrase = { entry, tokens };
      for (const token of phrase.tokens) {
        const others = phrases.get(token);
        if (others === undefined) phrases.set(token, [phrase]);
        else others.push(phrase);
      }
    }
  }
  const weights = new Map(
    [...phrases].map(([token, list]) => [
      token,
      weigh(lexicon.entries.length, new Set(list.map(({ entry }) => entry)).size),
    ]),
  );
  const most = weigh(lexicon.entries.length, 1);
  return { lexicon, read: makeReader(lexicon.language), phrases, weights, most };
}

/** How much of a phrase and of what was typed is the same: 1 where they are one. */
interface Fit {
  likeness: number;
  /** How much of what was typed a phrase that stands in it whole makes up. */
  covered: number;
  /** How much of what was typed the entry’s phrases have between them. */
  bag: number;
}

/** The share of the most that a word counts which nobody knows: it makes every match less sure. */
const UNKNOWN = 0.27;

function fitsOf(tokens: readonly string[], topics: Topics): Map<LexiconEntry, Fit> {
  const weightOf = (token: string) => topics.weights.get(token) ?? UNKNOWN * topics.most;
  const sum = (list: readonly string[]) => list.reduce((all, token) => all + weightOf(token), 0);
  const typed = sum(tokens);
  const shared = new Map<Phrase, number>();
  const bags = new Map<LexiconEntry, number>();
  for (const token of tokens) {
    const list = topics.phrases.get(token) ?? [];
    for (const phrase of list) shared.set(phrase, (shared.get(phrase) ?? 0) + weightOf(token));
    for (const [entry, { length }] of Map.groupBy(list, ({ entry }) => entry))
      bags.set(entry, (bags.get(entry) ?? 0) + (weightOf(token) * length) / (length + 2) / typed);
  }
  const fits = new Map<LexiconEntry, Fit>();
  for (const [{ entry, tokens: own }, both] of shared) {
    const whole = sum(own);
    const { likeness = 0, covered = 0 } = fits.get(entry) ?? {};
    fits.set(entry, {
      likeness: Math.max(likeness, both / (typed + whole - both)),
      covered: Math.max(covered, both >= whole - 1e-9 ? whole / typed : 0),
      bag: bags.get(entry) ?? 0,
    });
  }
  return fits;
}

/** The share of each sign in the score of a match. */
const SHARES = { likeness: 1, covered: 0.5, bag: 0.6 };

/** The entries that fit some tokens, best first. */
export function matchTopics(tokens: readonly string[], topics: Topics): Match[] {
  return [...fitsOf([...new Set(tokens)], topics)]
    .map(([entry, { likeness, covered, bag }]) => ({
      entry,
      score: likeness * SHARES.likeness + covered * SHARES.covered + bag * SHARES.bag,
      isExact: likeness > 1 - 1e-9,
    }))
    .toSorted((a, b) => b.score - a.score);
}

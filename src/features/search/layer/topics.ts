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

const indexPhrases = ({ entries }: Lexicon): ReadonlyMap<string, readonly Phrase[]> => {
  const pairs = entries.flatMap((entry) =>
    unpackPhrases(entry.phrases).flatMap((tokens) => {
      const phrase: Phrase = { entry, tokens };
      return tokens.map((token) => ({ token, phrase }));
    }),
  );
  const byToken = Map.groupBy(pairs, ({ token }) => token);
  return new Map([...byToken].map(([token, list]) => [token, list.map(({ phrase }) => phrase)]));
};

/** Makes a lexicon ready: once, when it has come. */
export function prepareTopics(lexicon: Lexicon): Topics {
  const phrases = indexPhrases(lexicon);
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

/** A value of a map raised by so much. */
const raise = <Key>(sums: Map<Key, number>, key: Key, by: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + by);
};

/** What the tokens have in common with each phrase, and with all phrases of each entry together. */
function shareOf(tokens: readonly string[], topics: Topics, weightOf: (token: string) => number) {
  const shared = new Map<Phrase, number>();
  const bags = new Map<LexiconEntry, number>();
  for (const token of tokens) {
    const list = topics.phrases.get(token) ?? [];
    for (const phrase of list) raise(shared, phrase, weightOf(token));
    for (const [entry, { length }] of Map.groupBy(list, ({ entry }) => entry))
      raise(bags, entry, (weightOf(token) * length) / (length + 2));
  }
  return { shared, bags };
}

function fitsOf(tokens: readonly string[], topics: Topics): Map<LexiconEntry, Fit> {
  const weightOf = (token: string) => topics.weights.get(token) ?? UNKNOWN * topics.most;
  const sum = (list: readonly string[]) => list.reduce((all, token) => all + weightOf(token), 0);
  const typed = sum(tokens);
  const { shared, bags } = shareOf(tokens, topics, weightOf);
  const fits = new Map<LexiconEntry, Fit>();
  for (const [{ entry, tokens: own }, both] of shared) {
    const whole = sum(own);
    const { likeness, covered } = fits.get(entry) ?? { likeness: 0, covered: 0 };
    fits.set(entry, {
      likeness: Math.max(likeness, both / (typed + whole - both)),
      covered: Math.max(covered, both >= whole - 1e-9 ? whole / typed : 0),
      bag: (bags.get(entry) ?? 0) / typed,
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

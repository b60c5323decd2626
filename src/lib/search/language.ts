import { normalise, stem, wordsIn } from './words.ts';

/** How people write, in normalised words. */
export interface Language {
  /** Words that mean the same: the first stands for all. */
  same: readonly (readonly string[])[];
  /** Words that say nothing of what somebody looks for. */
  small: readonly string[];
  /** Words that no spelling may change. */
  keep: readonly string[];
  /** Words that show who is asking. */
  families: readonly string[];
  schools: readonly string[];
}

/** Turns typed text into the tokens that stand for it. */
export type Reader = (text: string) => string[];

interface Same {
  words: readonly string[];
  token: string;
}

/** One token for several words: `self harm` → `self-harm`. */
const tokenOf = (words: readonly string[]): string =>
  words.length === 1 ? stem(words[0] ?? '') : words.join('-');

/** What may stand for something else, by its first word, the longest first. */
function indexSame({ same }: Language): ReadonlyMap<string, readonly Same[]> {
  const all = same.flatMap((group) => {
    const token = tokenOf(wordsIn(normalise(group[0] ?? '')));
    return group.map((one): Same => ({ words: wordsIn(normalise(one)), token }));
  });
  const longestFirst = all.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}

const startsAt = (words: readonly string[], at: number, { words: own }: Same): boolean =>
  own.every((word, nth) => words[at + nth] === word);

/**
 * A reader of a language: words that mean the same become one token, forms of a word too, and small
 * words are left out. `I can’t stop self harming` → `cant stop self-harm`. Where nothing but small
 * words would be left, they stay.
 */
export function makeReader(language: Language): Reader {
  const same = indexSame(language);
  const small = new Set(language.small.map((word) => stem(normalise(word))));
  return (text) => {
    const words = wordsIn(normalise(text));
    const tokens: string[] = [];
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      const found = same.get(word)?.find((one) => startsAt(words, at, one));
      tokens.push(found?.token ?? stem(word));
      at += found?.words.length ?? 1;
    }
    const telling = tokens.filter((token) => !small.has(token));
    return telling.length === 0 ? tokens : telling;
  };
}

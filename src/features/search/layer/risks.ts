import { normalise, wordsIn } from '#lib/search/words.ts';
import type { RiskRule } from '../lexicon/lexicon.ts';

/** How many words may stand between two parts of a pattern. */
const GAP = 3;

type Test = (word: string) => boolean;

/** One word of a pattern: `want|wanna` is either, `suicid*` every word that starts so. */
function wordTest(text: string): Test {
  const choices = text.split('|');
  const starts = choices.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  const whole = new Set(choices.filter((one) => !one.endsWith('*')));
  return (word) => whole.has(word) || starts.some((start) => word.startsWith(start));
}

/** The ends of all places where a part of a pattern stands, looking from `from` to `to`. */
function endsOf(part: readonly Test[], words: readonly string[], [from, to]: [number, number]) {
  const ends: number[] = [];
  for (let at = from; at <= to && at + part.length <= words.length; at += 1)
    if (part.every((test, nth) => test(words[at + nth] ?? ''))) ends.push(at + part.length);
  return ends;
}

/** A pattern made ready: tells whether its parts stand in some words, in order, close together. */
export function makePattern(pattern: string): (words: readonly string[]) => boolean {
  const [first = [], ...others] = pattern.split(' … ').map((part) => part.split(' ').map(wordTest));
  return (words) => {
    let ends = endsOf(first, words, [0, words.length]);
    for (const part of others)
      ends = [...new Set(ends.flatMap((end) => endsOf(part, words, [end, end + GAP])))];
    return ends.length > 0;
  };
}

/** Tells the first kind of risk that some text speaks of. */
export type RiskFinder = (text: string) => RiskRule | undefined;

/** A finder of risk, made ready once. It stands apart from all ranking, and it keeps nothing. */
export function makeRiskFinder(rules: readonly RiskRule[]): RiskFinder {
  const ready = rules.map((rule) => ({
    rule,
    patterns: rule.patterns.map(makePattern),
    phrases: rule.phrases.map((phrase) => ` ${phrase} `),
  }));
  return (text) => {
    const plain = normalise(text);
    const words = wordsIn(plain);
    return ready.find(
      ({ patterns, phrases }) =>
        phrases.some((phrase) => ` ${plain} `.includes(phrase)) ||
        patterns.some((fits) => fits(words)),
    )?.rule;
  };
}

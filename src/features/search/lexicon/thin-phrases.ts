/** A phrase that is this much of a longer one says nearly all that the longer one says. */
const ENOUGH = 0.5;

/** As many phrases as must hold a token before another with it adds nothing. */
const OFTEN = 2;

type Phrase = readonly string[];

/**
 * The phrases (as tokens) that are worth sending: a phrase goes if a shorter one of the same entry
 * stands in it and makes up most of its weight, as `depression` does of `teenager depression`, and
 * its other tokens are common there. `weightOf` tells how much a token says.
 */
export function thinPhrases(
  phrases: readonly Phrase[],
  weightOf: (token: string) => number,
): Phrase[] {
  const weigh = (tokens: Phrase) => tokens.reduce((sum, token) => sum + weightOf(token), 0);
  const kept: Phrase[] = [];
  const counts = new Map<string, number>();
  const isCovered = (phrase: Phrase) =>
    kept.some(
      (other) =>
        other.every((token) => phrase.includes(token)) && weigh(other) >= ENOUGH * weigh(phrase),
    ) && phrase.every((token) => (counts.get(token) ?? 0) >= OFTEN || weightOf(token) < 1);
  for (const phrase of phrases.toSorted((a, b) => a.length - b.length)) {
    if (isCovered(phrase)) continue;
    kept.push(phrase);
    for (const token of phrase) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return kept;
}

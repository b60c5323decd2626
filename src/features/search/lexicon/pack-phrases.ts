/** A phrase as tokens. */
export type Phrase = readonly string[];

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Phrases as one text, each as how many tokens it shares with the one before and then the others:
 * `0angry brother|1dad`. Tokens that many phrases have stand first, so that much is shared. The order
 * of phrases, and of the tokens in them, is lost: nothing rests on it.
 */
export function packPhrases(phrases: readonly Phrase[]): string {
  const counts = new Map<string, number>();
  for (const token of phrases.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
  const commonFirst = (a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byCode(a, b);
  const sorted = phrases.map((phrase) => phrase.toSorted(commonFirst).join(' ')).toSorted(byCode);
  let before: Phrase = [];
  return sorted
    .map((text) => {
      const phrase = text.split(' ');
      const differs = phrase.findIndex((token, nth) => token !== before[nth]);
      const shared = differs < 0 ? phrase.length : differs;
      before = phrase;
      return `${shared}${phrase.slice(shared).join(' ')}`;
    })
    .join('|');
}

/** The phrases that {@link packPhrases} wrote. */
export function unpackPhrases(packed: string): string[][] {
  let before: readonly string[] = [];
  return packed.split('|').flatMap((text) => {
    if (text === '') return [];
    const rest = text.slice(1);
    const phrase = [...before.slice(0, Number(text[0])), ...(rest === '' ? [] : rest.split(' '))];
    before = phrase;
    return [phrase];
  });
}

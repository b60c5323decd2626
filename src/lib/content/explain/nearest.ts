/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word that was probably meant, if one is close enough to be worth saying. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const allowed = Math.ceil(word.length / 3);
  const close = [...words]
    .filter((other) => Math.abs(other.length - word.length) <= allowed)
    .map((other) => ({ other, steps: distance(word, other) }))
    .filter(({ steps }) => steps <= allowed)
    .sort((a, b) => a.steps - b.steps);
  return close[0]?.other;
}

/** A question to put behind a sentence, or nothing: `: did you mean “sleep”?`. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const meant = nearest(word, words);
  return meant === undefined ? '' : `: did you mean “${meant}”?`;
}

/** A list of ids, best first, and how much it counts. */
export interface Ranked {
  ids: readonly string[];
  weight: number;
}

/** How little it matters whether something stands first or second (reciprocal rank fusion). */
const EVENNESS = 8;

/** Several lists as one: an id counts more the higher it stands, and the more lists have it. */
export function fuseRanks(lists: readonly Ranked[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { ids, weight } of lists)
    for (const [nth, id] of ids.entries())
      scores.set(id, (scores.get(id) ?? 0) + (weight * EVENNESS) / (EVENNESS + nth));
  return new Map([...scores].toSorted(([, a], [, b]) => b - a));
}

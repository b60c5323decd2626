import { isSame } from './tidy.ts';

/** What happens to one entry of a list; `old` and `after` are places in the list as it was. */
export type Step =
  | { readonly kind: 'remove'; readonly old: number }
  | { readonly kind: 'change'; readonly old: number; readonly value: unknown }
  | { readonly kind: 'insert'; readonly after: number | undefined; readonly value: unknown };

/** How long the longest run of entries is that both lists share, from each pair of places on. */
function sharedFrom(was: readonly unknown[], next: readonly unknown[]): number[][] {
  const table = Array.from({ length: was.length + 1 }, () =>
    Array.from({ length: next.length + 1 }, () => 0),
  );
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = isSame(was[i], next[j])
        ? 1 + (table[i + 1]?.[j + 1] ?? 0)
        : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** The entries that stay as they are: pairs of a place in the old list and one in the new. */
function staying(was: readonly unknown[], next: readonly unknown[]): [number, number][] {
  const table = sharedFrom(was, next);
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < was.length && j < next.length) {
    if (isSame(was[i], next[j])) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The fewest steps that make one list of another; an entry in the place of another is a change. */
export function alignLists(was: readonly unknown[], next: readonly unknown[]): Step[] {
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (const [oldEnd, newEnd] of [...staying(was, next), [was.length, next.length] as const]) {
    while (i < oldEnd && j < newEnd) {
      steps.push({ kind: 'change', old: i, value: next[j] });
      i += 1;
      j += 1;
    }
    for (; i < oldEnd; i += 1) steps.push({ kind: 'remove', old: i });
    for (; j < newEnd; j += 1) {
      steps.push({ kind: 'insert', after: i === 0 ? undefined : i - 1, value: next[j] });
    }
    i = oldEnd + 1;
    j = newEnd + 1;
  }
  return steps;
}

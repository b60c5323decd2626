/** What may stand in a box while somebody types, and what other software may have left there. */
const HALVES: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  '2026-',
  '2026-02-31',
  '2026-Q',
  '24:6',
  '//',
  'no-such-entry',
  -1,
  1e21,
  true,
  [],
  [null],
  [''],
  ['x', 'x'],
  [{}],
  {},
  { type: 'x' },
];

/** Numbers from 0 up to 1 that a seed makes the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A value with some of what lies in it left out, half typed or of another kind. */
export function halfTyped(value: unknown, random: () => number, chance: number): unknown {
  if (random() < chance) return HALVES[Math.floor(random() * HALVES.length)];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.filter(() => random() > chance);
    const more = random() < chance ? [{}] : [];
    return [...items, ...more].map((one) => halfTyped(one, random, chance));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => random() > chance)
      .map(([name, one]) => [name, halfTyped(one, random, chance)]),
  );
}

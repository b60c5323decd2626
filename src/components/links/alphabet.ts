import type { Pebble } from './Pebbles.tsx';

/** A letter of the alphabet, and the names that begin with it. */
export interface Letter {
  /** A capital; `0–9` for names that begin with a figure. */
  letter: string;
  items: readonly Pebble[];
}

const letterOf = ({ label }: Pebble): string => {
  const first = label.charAt(0).toUpperCase();
  return /\d/.test(first) ? '0–9' : first;
};

/** Links by the letter they begin with, in the order of the alphabet. */
export function byLetter(items: readonly Pebble[]): Letter[] {
  const sorted = items.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return [...Map.groupBy(sorted, letterOf)].map(([letter, names]) => ({ letter, items: names }));
}

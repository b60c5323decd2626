import type { Filters } from './filters.ts';

/** What the part of an address after `#` says. */
export interface Fragment {
  filters: Filters;
  /** Whether some of it could not be read and was left out. */
  dropped: boolean;
}

/**
 * Reads `#need=anxiety&age=14`; `isChoice` tells which values there are. `undefined` for a fragment
 * that only names a place on the page, such as `#az`: it says nothing of filters.
 */
export function readFragment(
  hash: string,
  isChoice: (key: string, value: string) => boolean,
): Fragment | undefined {
  const text = hash.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return undefined;
  const filters = new Map<string, string>();
  let dropped = false;
  for (const [key, value] of new URLSearchParams(text)) {
    if (!filters.has(key) && isChoice(key, value)) filters.set(key, value);
    else dropped = true;
  }
  return { filters: Object.fromEntries(filters), dropped };
}

/** The fragment for what was chosen, `#` included; empty where nothing is. */
export function writeFragment(filters: Filters): string {
  const text = String(new URLSearchParams(filters));
  return text === '' ? '' : `#${text}`;
}

import { FILTER_KEYS, type FilterKey, type Filters } from './filter-services.ts';

/** What the part of an address after `#` says. */
export interface Fragment {
  filters: Filters;
  /** Whether some of it could not be read and was left out. */
  dropped: boolean;
}

const isKey = (key: string): key is FilterKey => FILTER_KEYS.some((one) => one === key);

/**
 * Reads `#need=anxiety&age=14`; `isChoice` tells which values there are. `undefined` for a fragment
 * that only names a place on the page, such as `#az`: it says nothing of filters.
 */
export function readFragment(
  hash: string,
  isChoice: (key: FilterKey, value: string) => boolean,
): Fragment | undefined {
  const text = hash.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return undefined;
  const filters: Partial<Record<FilterKey, string>> = {};
  let dropped = false;
  for (const [key, value] of new URLSearchParams(text)) {
    if (isKey(key) && filters[key] === undefined && isChoice(key, value)) filters[key] = value;
    else dropped = true;
  }
  return { filters, dropped };
}

/** The fragment for what was chosen, `#` included; empty where nothing is. */
export function writeFragment(filters: Filters): string {
  const text = String(new URLSearchParams(filters));
  return text === '' ? '' : `#${text}`;
}

import { readCodes, type SavedList } from './saved-list.ts';

const PREFIX = '#list=';

/**
 * Reads the list in the fragment of an address (`#list=abc1234.def5678`); `undefined` where the
 * fragment is about something else. Forgives what messages do to links: a full stop at the end, an
 * escaped sign. Never throws.
 */
export function fromFragment(hash: string): SavedList | undefined {
  const plain = hash.replace(/%3d/i, '=');
  if (!plain.startsWith(PREFIX)) return undefined;
  const codes = plain.slice(PREFIX.length).replace(/\.$/, '').split('.');
  return readCodes(codes);
}

/** The list as the fragment of an address, which browsers never send to a server. */
export const toFragment = (codes: readonly string[]): string => PREFIX + codes.join('.');

import { readCodes, type SavedList } from './saved-list.ts';

/** What a list in a link is called: a reader’s own list, or a pack for a school. */
type ListName = 'list' | 'pack';

/**
 * Reads the list in the fragment of an address (`#list=abc1234.def5678`); `undefined` where the
 * fragment is about something else. Forgives what messages do to links: a full stop at the end, an
 * escaped sign. Never throws.
 */
export function fromFragment(hash: string, name: ListName = 'list'): SavedList | undefined {
  const prefix = `#${name}=`;
  const plain = hash.replace(/%3d/i, '=');
  if (!plain.startsWith(prefix)) return undefined;
  const codes = plain.slice(prefix.length).replace(/\.$/, '').split('.');
  return readCodes(codes);
}

/** The list as the fragment of an address, which browsers never send to a server. */
export const toFragment = (codes: readonly string[], name: ListName = 'list'): string =>
  `#${name}=${codes.join('.')}`;

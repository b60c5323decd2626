import { codesAmong, type SavedList } from './saved-list.ts';

const PREFIX = '#list=';

/** A list that came with a link. */
export interface LinkedList extends SavedList {
  /** A part of it could not be read; the rest is here. */
  cut: boolean;
}

/**
 * Reads the list in the fragment of an address (`#list=abc1234.def5678`); `undefined` where there is
 * no fragment, or one for the browser alone. Any other is a broken list. Forgives what messages do to
 * links: a full stop at the end, an escaped sign, capitals, a piece that is cut. Never throws.
 */
export function fromFragment(hash: string): LinkedList | undefined {
  const plain = hash.replace(/%3d/i, '=').toLowerCase();
  if (/^#?$|^#:~:/.test(plain)) return undefined;
  const [, list = ''] = /^#\??list=(.*?)\.?$/.exec(plain) ?? [];
  const pieces = [...new Set(list.split('.'))];
  const codes = codesAmong(pieces);
  const broken = codes.length === 0;
  return { codes, broken, cut: !broken && codes.length < pieces.length };
}

/** The list as the fragment of an address, which browsers never send to a server. */
export const toFragment = (codes: readonly string[]): string => PREFIX + codes.join('.');

const PREFIX = '#pack=';

/** The fragment of the packs’ page that names what is chosen, by {@link codesIn} its codes. */
export const packFragment = (codes: readonly string[]): string => PREFIX + codes.join('.');

/**
 * The codes in the fragment of an address (`#pack=abc1234.def5678`), each once; `undefined` where it
 * is about something else. Forgives what messages do to links. Which codes there are, the page knows.
 */
export function codesIn(hash: string): readonly string[] | undefined {
  const plain = hash.replace(/%3d/i, '=');
  if (!plain.startsWith(PREFIX)) return undefined;
  return [...new Set(plain.slice(PREFIX.length).split('.'))].filter((code) => code !== '');
}

/** What a sheet of a pack is called in the page, by the code of what it holds. */
export const sheetId = (code: string): string => `part-${code}`;

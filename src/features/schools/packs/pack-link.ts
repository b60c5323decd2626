/** What a link does with the codes in it: shows the whole pack, or only ticks its parts on the form. */
type Act = 'pack' | 'choose';

/** The fragment of the packs’ page that names what is chosen; {@link packIn} reads it. */
export const packFragment = (act: Act, codes: readonly string[]): string =>
  `#${act}=${codes.join('.')}`;

/** What the fragment of an address says: the codes of a pack, each once, and what to do with them. */
export interface PackLink {
  act: Act;
  codes: readonly string[];
}

/**
 * The pack in the fragment of an address (`#pack=abc1234.def5678`); `undefined` where it is about
 * something else. Forgives what messages do to links. Which codes there are, the page knows.
 */
export function packIn(hash: string): PackLink | undefined {
  const [, act, codes = ''] = /^#(pack|choose)(?:=|%3d)(.*)$/i.exec(hash) ?? [];
  if (act === undefined) return undefined;
  return {
    act: act.toLowerCase() === 'pack' ? 'pack' : 'choose',
    codes: [...new Set(codes.split('.'))].filter((code) => code !== ''),
  };
}

/** What a sheet of a pack is called in the page, by the code of what it holds. */
export const sheetId = (code: string): string => `part-${code}`;

/** The most entries a list holds: more would make a link too long to pass on. */
export const MOST = 100;

/** A list of kept pages: the codes of entries in the order kept, each once. */
export interface SavedList {
  codes: readonly string[];
  /** There was a list, and it could not be read: the one given is empty. */
  broken: boolean;
}

const CODE = /^[0-9a-z]{7}$/;

const isCode = (code: unknown): code is string => typeof code === 'string' && CODE.test(code);

/** Those that can be codes among pieces of text, each once. */
export const codesAmong = (pieces: readonly string[]): string[] => unite(pieces.filter(isCode), []);

/** Checks codes that come from outside: all of them, or none are taken. */
export const readCodes = (codes: unknown): SavedList =>
  Array.isArray(codes) && codes.every(isCode)
    ? { codes: unite(codes, []), broken: false }
    : { codes: [], broken: true };

/** What a reading gives, or a broken empty list where it throws. */
const orBroken = (read: () => SavedList): SavedList => {
  try {
    return read();
  } catch {
    return { codes: [], broken: true };
  }
};

/** The codes of two lists, each once, those of the first before; at most {@link MOST}. */
export const unite = (first: readonly string[], second: readonly string[]): string[] =>
  [...new Set([...first, ...second])].slice(0, MOST);

/** The list without an entry. */
export const without = (codes: readonly string[], code: string): string[] =>
  codes.filter((one) => one !== code);

/** Reads what {@link toStored} wrote; `null` is a list that nobody has started. Never throws. */
export const fromStored = (text: string | null): SavedList =>
  text === null ? { codes: [], broken: false } : orBroken(() => readCodes(JSON.parse(text)));

/** The list as text for a store. */
export const toStored = (codes: readonly string[]): string => JSON.stringify(codes);

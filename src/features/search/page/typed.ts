/** The name of the words in the state of a page in the browser’s own history. */
const NAME = 'search';

const stateOf = (state: unknown): Readonly<Record<string, unknown>> =>
  typeof state === 'object' && state !== null ? { ...state } : {};

/** The words in a fragment such as `#q=cant%20sleep`; nothing where it has none. */
export const wordsInFragment = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? undefined;

/** The words that were typed on this page before: from its state in the history. */
export function wordsInState(state: unknown): string {
  const words = stateOf(state)[NAME];
  return typeof words === 'string' ? words : '';
}

/**
 * The state of the page with the words in it. They come back with Back and with a reload, and stand in
 * no address: not in the bar, not in the list of pages that were visited.
 */
export const stateWith = (state: unknown, words: string): Readonly<Record<string, unknown>> => ({
  ...stateOf(state),
  [NAME]: words,
});

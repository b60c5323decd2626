/** The words in a fragment such as `#q=cant%20sleep`; nothing where it has none. */
export const wordsInFragment = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? undefined;

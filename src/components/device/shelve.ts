/**
 * Puts one page (its path) on the shelf of `offline-shelf.ts` or takes it off. It never throws:
 * without a signal just now, the list’s own page tries again.
 */
export async function shelve(path: string, isKept: boolean): Promise<void> {
  try {
    const shelf = await caches.open('saved');
    await (isKept ? shelf.add(path) : shelf.delete(path));
  } catch {
    // Nothing to say: the list itself is kept.
  }
}

import { syncShelf } from '#components/device/offline-shelf.ts';
import { registerWorker } from '#components/device/register-worker.ts';

/** What the list’s own page needs to open without a signal: itself, what is in it, its scripts. */
const ownAddresses = (): string[] => [
  '/saved/',
  '/saved/entries.json',
  ...performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/_astro/')),
];

/**
 * Keeps the pages of a list (their paths) and the list’s own page for when there is no signal.
 * @throws if that is not possible here, or not now.
 */
export async function keepOffline(pages: readonly string[]): Promise<void> {
  if (pages.length === 0) {
    await syncShelf([]);
    return;
  }
  if (!(await registerWorker())) throw new Error('There is no worker to answer without a signal.');
  await syncShelf([...pages, ...ownAddresses()]);
}

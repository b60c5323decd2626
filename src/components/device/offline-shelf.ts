const SHELF = 'saved';

const pathsOf = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => new URL(url).pathname);

/** Past the browser’s own cache, so that what is kept is what the site says now. */
const fetchInto = (cache: Cache, address: string): Promise<void> =>
  cache.add(new Request(address, { cache: 'no-cache' }));

/**
 * Makes Cache Storage hold exactly these addresses (paths of this site) for when there is no signal,
 * as they are now; none at all takes the whole shelf away.
 * @throws if one of them could not be fetched or kept; the others are.
 */
export async function syncShelf(addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) {
    if ('caches' in globalThis) await caches.delete(SHELF);
    return;
  }
  const cache = await caches.open(SHELF);
  const gone = (await pathsOf(cache)).filter((path) => !addresses.includes(path));
  await Promise.all(gone.map((path) => cache.delete(path)));
  const kept = await Promise.allSettled(addresses.map((address) => fetchInto(cache, address)));
  if (kept.some(({ status }) => status === 'rejected')) throw new Error('Not all could be kept.');
}

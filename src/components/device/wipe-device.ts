/**
 * The places of a browser in which a site can keep things, as a window has them. Any may be missing, and
 * asking for one can be refused: each is only touched when it is wiped.
 */
export interface Device {
  readonly localStorage: Pick<Storage, 'clear'>;
  readonly sessionStorage: Pick<Storage, 'clear'>;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly navigator: { readonly serviceWorker: Pick<ServiceWorkerContainer, 'getRegistrations'> };
  readonly indexedDB: Pick<IDBFactory, 'databases' | 'deleteDatabase'>;
}

const dropDatabase = (factory: Device['indexedDB'], name: string): Promise<unknown> =>
  new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = resolve;
    request.onblocked = resolve;
  });

/** One for each place; what can be wiped without waiting comes first. */
const WAYS: readonly ((device: Device) => unknown)[] = [
  (device) => {
    device.localStorage.clear();
  },
  (device) => {
    device.sessionStorage.clear();
  },
  async ({ navigator }) => {
    const all = await navigator.serviceWorker.getRegistrations();
    await Promise.allSettled(all.map((one) => one.unregister()));
  },
  async ({ caches }) => {
    const names = await caches.keys();
    await Promise.allSettled(names.map((name) => caches.delete(name)));
  },
  async ({ indexedDB }) => {
    const all = await indexedDB.databases();
    await Promise.allSettled(all.map(({ name }) => dropDatabase(indexedDB, name ?? '')));
  },
];

/** Removes everything that this site keeps on a device. One place that refuses does not stop the others. */
export async function wipeDevice(device: Device): Promise<void> {
  await Promise.allSettled(
    WAYS.map(async (wipe) => {
      await wipe(device);
    }),
  );
}

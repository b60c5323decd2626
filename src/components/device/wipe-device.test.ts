import { describe, expect, it } from 'vitest';
import { wipeDevice, type Device } from './wipe-device.ts';

/** A browser in memory that keeps one thing in each place. */
function makeDevice() {
  const kept = new Set(['local', 'session', 'cache', 'worker', 'database']);
  const drop = (name: string) => kept.delete(name);
  const unregister = () => Promise.resolve(drop('worker'));
  const device: Device = {
    localStorage: { clear: () => void drop('local') },
    sessionStorage: { clear: () => void drop('session') },
    caches: {
      keys: () => Promise.resolve(['cache']),
      delete: (name) => Promise.resolve(drop(name)),
    },
    navigator: {
      serviceWorker: {
        // Only what is asked for here needs to be there.
        getRegistrations: () =>
          Promise.resolve([{ unregister } as unknown as ServiceWorkerRegistration]),
      },
    },
    indexedDB: {
      databases: () => Promise.resolve([{ name: 'database', version: 1 }]),
      deleteDatabase: (name) => {
        drop(name);
        const request = { onsuccess: (): void => undefined };
        queueMicrotask(() => {
          request.onsuccess();
        });
        return request as unknown as IDBOpenDBRequest;
      },
    },
  };
  return { device, kept };
}

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('wiping a device', () => {
  it('leaves nothing in any place', async () => {
    const { device, kept } = makeDevice();
    await wipeDevice(device);
    expect([...kept]).toEqual([]);
  });

  it('has emptied what can be emptied at once before it waits for anything', () => {
    const { device, kept } = makeDevice();
    void wipeDevice(device);
    expect(kept.has('local') || kept.has('session')).toBe(false);
  });

  it.each(['localStorage', 'sessionStorage', 'caches', 'navigator', 'indexedDB'] as const)(
    'wipes the rest when the browser refuses %s',
    async (place) => {
      const { device, kept } = makeDevice();
      Object.defineProperty(device, place, { get: refuse });
      await wipeDevice(device);
      expect(kept.size).toBe(1);
    },
  );

  it('fails quietly where nothing of it exists', async () => {
    // A browser without any of these places, as far as the types are concerned.
    await expect(wipeDevice({} as Device)).resolves.toBeUndefined();
  });
});

/*
 * The worker of a build with SERVICE_WORKER=off: it empties what this site keeps in caches, takes
 * itself off, and shows each open page once more, now straight from the network.
 */

interface OpenPage {
  readonly url: string;
  navigate: (url: string) => Promise<unknown>;
}

interface WorkEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** The part of ServiceWorkerGlobalScope used here: its own types clash with those of a page. */
interface WorkerScope {
  readonly registration: { unregister: () => Promise<boolean> };
  readonly clients: { matchAll: (which: { type: 'window' }) => Promise<readonly OpenPage[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: (kind: 'install' | 'activate', on: (event: WorkEvent) => void) => void;
}

declare const self: WorkerScope;

async function leave(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  const pages = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  // An editor may have words on screen that are not saved yet.
  const readers = pages.filter(({ url }) => !/^\/admin(?:\/|$)/.test(new URL(url).pathname));
  await Promise.allSettled(readers.map((page) => page.navigate(page.url)));
}

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

// A module to TypeScript, so that its names are its own; the build takes this line away.
export {};

/*
 * The service worker: urgent help, home, the offline page and kept entries without a signal.
 * scripts/lib/write-worker.ts strips the types, fills in CORE and writes it as /sw.js. It is
 * registered only after a tap (components/device/register-worker.ts).
 *
 * Nothing is kept because it was visited: on a shared phone that would be a reading history.
 * No navigation preload: with it, Firefox fails a navigation whose preload fails.
 */

/** What the build fills in: a hash of everything that is kept, and the addresses to keep. */
declare const CORE: { version: string; addresses: readonly string[] };

interface WorkEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface AskedEvent extends WorkEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface RequestEvent extends WorkEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

/** The part of ServiceWorkerGlobalScope used here: its own types clash with those of a page. */
interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((kind: 'install' | 'activate', on: (event: WorkEvent) => void) => void) &
    ((kind: 'message', on: (event: AskedEvent) => void) => void) &
    ((kind: 'fetch', on: (event: RequestEvent) => void) => void);
}

declare const self: WorkerScope;

const CACHE = `core-${CORE.version}`;
/** The entries that a reader chose to keep on the device; the list itself looks after it. */
const KEPT = 'saved';
/** How long a page may keep somebody waiting, in milliseconds: less where a copy of it is here. */
const PATIENCE = { kept: 2500, other: 4000 } as const;
/** How much of a page has to come for it to be on its way, in bytes: a server can say no more than “yes”. */
const BEGUN = 1024;
/** While the network has just failed, data does not wait for it again, in milliseconds. */
const PAUSE = 10_000;

const core = new Set(CORE.addresses);
let failedAt = -PAUSE;

/** A copy that can answer any request: whole, with no redirect behind it, varying by nothing. */
async function plainCopy(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return new Response(await response.arrayBuffer(), { status: response.status, headers });
}

/** Fetches one address past every cache. Throws unless it is what the build says should be there. */
async function take(address: string): Promise<readonly [string, Response]> {
  const response = await fetch(address, { cache: 'reload', mode: 'same-origin' });
  const isPage = response.headers.get('content-type')?.includes('text/html') === true;
  // Some hosts answer a lost file with a page and «200 OK».
  if (response.status !== 200 || isPage !== address.endsWith('/')) {
    throw new Error(`${address} cannot be kept: ${response.status}`);
  }
  return [address, await plainCopy(response)];
}

/** All or nothing: until everything is here, the worker before this one goes on. */
async function fill(): Promise<void> {
  const all = await Promise.all(CORE.addresses.map(take));
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(all.map(([address, response]) => cache.put(address, response)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('core-') && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** What is kept under a path, with or without the slash at its end. */
async function kept(path: string): Promise<Response | undefined> {
  for (const cacheName of [CACHE, KEPT]) {
    for (const address of path.endsWith('/') ? [path] : [path, `${path}/`]) {
      const found = await caches.match(address, {
        cacheName,
        ignoreSearch: true,
        ignoreVary: true,
      });
      if (found !== undefined) return found.redirected ? plainCopy(found) : found;
    }
  }
  return undefined;
}

/** Waits until the first part of a page is here. The answer itself stays as it was. */
async function waitForBegin(response: Response): Promise<void> {
  const reader = response.clone().body?.getReader();
  let size = 0;
  while (reader !== undefined && size < BEGUN) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
  }
  void reader?.cancel();
}

/** What is waited for: data that answers, a page that has begun, all of a page of which a copy is here. */
type Wanted = 'answer' | 'begin' | 'whole';

/**
 * Throws if the network has not given what is wanted in time, or only says that it is broken: a server
 * can also stop in the middle.
 */
async function askNetwork(request: Request, wanted: Wanted): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(
    () => {
      stop.abort();
    },
    wanted === 'begin' ? PATIENCE.other : PATIENCE.kept,
  );
  try {
    const response = await fetch(request, { signal: stop.signal });
    if (response.status >= 500) throw new Error(`${response.url}: ${response.status}`);
    if (response.type !== 'basic') return response;
    if (wanted === 'whole') return await plainCopy(response);
    if (wanted === 'begin') await waitForBegin(response);
    return response;
  } catch (error) {
    failedAt = Date.now();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** What is kept is only waited for a while; of any other page, a slow one is better than none. */
async function answerPage(request: Request, path: string): Promise<Response> {
  const found = await kept(path);
  try {
    return await askNetwork(request, found === undefined ? 'begin' : 'whole');
  } catch {
    return found ?? (await kept('/offline/')) ?? Response.error();
  }
}

/** Data is fresh if it can be, and never makes a page wait twice. */
async function answerData(request: Request, path: string): Promise<Response> {
  if (Date.now() - failedAt < PAUSE) {
    const found = await kept(path);
    if (found !== undefined) return found;
  }
  try {
    return await askNetwork(request, 'answer');
  } catch {
    return (await kept(path)) ?? Response.error();
  }
}

/** Cache first: with the network first, a page whose HTML is kept still hung for 20 seconds. */
const answerAsset = async (request: Request, path: string): Promise<Response> =>
  (await kept(path)) ?? fetch(request);

function answerFor(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  const isOurs = request.method === 'GET' && origin === self.location.origin;
  if (!isOurs || /^\/admin(?:\/|$)/.test(pathname)) return undefined;
  if (request.mode === 'navigate') return answerPage(request, pathname);
  // Names in /_astro/ hold a hash, so a copy that a kept entry brought is never out of date.
  if (!core.has(pathname) && !pathname.startsWith('/_astro/')) return undefined;
  return /(?:\/|\.json)$/.test(pathname)
    ? answerData(request, pathname)
    : answerAsset(request, pathname);
}

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});

/* A worker that was dropped and wanted again before its page closed has lost what it kept. */
self.addEventListener('message', (event) => {
  if (event.data !== 'fill') return;
  const answer = (isFull: boolean): void => {
    event.ports[0]?.postMessage(isFull);
  };
  const done = fill().then(
    () => {
      answer(true);
    },
    () => {
      answer(false);
    },
  );
  event.waitUntil(done);
});

self.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request);
  if (answer !== undefined) event.respondWith(answer);
});

// A module to TypeScript, so that its names are its own; the build takes this line away.
export {};

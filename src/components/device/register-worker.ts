/** How long keeping the pages may take before we say that it did not work, in milliseconds. */
const PATIENCE = 30_000;

const isCore = (name: string): boolean => name.startsWith('core-');

const wait = (milliseconds: number): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });

/** Whether this browser can keep pages at all: not without https, nor in some private windows. */
export const canKeepPages = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Waits for a worker to take over; `false` if it could not fetch all that it keeps. */
const becomesActive = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Whether urgent help is kept on this device. */
export async function hasWorker(): Promise<boolean> {
  if (!canKeepPages()) return false;
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active != null && (await caches.keys()).some(isCore);
  } catch {
    return false;
  }
}

/** Asks an active worker to fetch all that it keeps. */
const refill = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data === true);
    };
    worker.postMessage('fill', [port2]);
  });

async function register(): Promise<boolean> {
  const registration = await navigator.serviceWorker.register('/sw.js', {
    updateViaCache: 'none',
  });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker === null || !(await becomesActive(worker))) return false;
  if (await hasWorker()) return true;
  // One that was switched off has gone again by now. One that was dropped while its page stayed
  // open comes back as it was, without installing anew: it must fetch everything once more.
  const isThere = (await navigator.serviceWorker.getRegistration()) !== undefined;
  return isThere && (await refill(worker)) && (await hasWorker());
}

/**
 * Keeps urgent help, home and the offline page on this device. Call it only after a tap: nothing
 * is stored without one. `true` when everything is there; `false` if the browser cannot, or it failed.
 */
export async function registerWorker(): Promise<boolean> {
  if (!canKeepPages()) return false;
  try {
    return await Promise.race([register(), wait(PATIENCE)]);
  } catch {
    return false;
  }
}

/** Takes the worker and what it keeps off this device; what the reader saved stays. */
export async function dropWorker(): Promise<void> {
  if (!canKeepPages()) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter(isCore).map((name) => caches.delete(name)));
}

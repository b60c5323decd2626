/** The names of all that a page keeps on the device, cookies among them; runs in the page. */
export const namesKept = async (): Promise<string[]> =>
  [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ...(await navigator.serviceWorker.getRegistrations()).map(() => 'a service worker'),
    document.cookie,
  ].filter((name) => name !== '');

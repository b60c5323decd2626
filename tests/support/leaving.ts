import type { Locator, Page } from '@playwright/test';
import { settingsOf } from '#lib/site.ts';
import { loadGraph } from './load-graph.ts';
import { words } from './words.ts';

const graph = loadGraph();

/** Where “Leave this page” goes. */
export const LEAVE_TO: string = settingsOf(graph).leave_to;

/** The needs and services on which being found could be dangerous, by their paths. */
export const SENSITIVE: readonly string[] = [...graph.all('needs'), ...graph.all('services')]
  .filter(({ data }) => data.sensitive)
  .map(({ address }) => address);

/** What stands in for the other site. */
export const WEATHER = {
  contentType: 'text/html',
  body: '<!doctype html><title>Weather</title><h1>Rain</h1>',
} as const;

/** The page that a reader comes from. */
export const BEFORE = '/help/';

/** Answers for the site that readers leave to, so that no test asks the real one. */
export const standIn = (page: Page): Promise<unknown> =>
  page.context().route(`${LEAVE_TO}**`, (route) => route.fulfill(WEATHER));

/** “Leave this page” in the bar at the foot. */
export const leaveLink = (page: Page): Locator =>
  page.getByRole('region', { name: words.bar.name }).getByRole('link', { name: words.bar.leave });

/** Keeps one thing in each place in which a site can keep things without a server’s help. */
export const keepThings = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    localStorage.setItem('local', 'kept');
    sessionStorage.setItem('session', 'kept');
    await (await caches.open('cache')).put('/help/', new Response('kept'));
    for (const name of ['database', 'second database']) {
      await new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
      });
    }
  });

/** The names of all that the site keeps in this browser. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { useFirefox } from '../support/firefox.ts';
import { moodySite, type MoodySite } from '../support/moody-site.ts';

test.describe.configure({ mode: 'default' });

const firefox = useFirefox({ width: 500, height: 800 });

let site: MoodySite;
let page: Page;

test.beforeEach(async () => {
  site = await moodySite();
  page = await firefox().newPage();
});

test.afterEach(async () => {
  await page.close();
  await site.remove();
});

const button = (does: 'keep' | 'drop'): string => `[data-does="${does}"]:not([hidden])`;

/** Taps “Keep urgent help”, and waits for the button that takes it off again. */
async function keepHelp(): Promise<void> {
  await page.goto(`${site.address}/offline/`);
  await page.click(button('keep'));
  await page.waitForSelector(button('drop'), { timeout: 20_000 });
}

/** How many caches and workers there are. */
const keptOn = () =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** Whether a page stands at a path, with numbers to call on it; runs in the page. */
const hasNumbers = (path: string): boolean =>
  location.pathname === path &&
  ['tel:999', 'tel:08001111', 'tel:116123'].every((href) =>
    document.querySelector(`main a[href="${href}"]`)?.checkVisibility(),
  );

/** Goes to a path, and says which heading stands above the numbers, and after how many milliseconds. */
async function seeNumbers(path: string): Promise<{ heading: string; took: number }> {
  const start = performance.now();
  // A load that hangs must not hide that the numbers are there.
  void page.goto(site.address + path).catch(() => undefined);
  // The page’s own policy forbids puppeteer’s `waitForFunction`.
  await expect
    .poll(() => page.evaluate(hasNumbers, path).catch(() => false), {
      timeout: 20_000,
      intervals: [50],
    })
    .toBe(true);
  const took = performance.now() - start;
  const heading = await page.$eval('h1', (element) => element.textContent);
  return { heading, took };
}

const FAILURES: readonly { name: string; fail: () => Promise<unknown> }[] = [
  { name: 'the server is stopped', fail: () => site.stop() },
  {
    name: 'the phone is offline',
    // Put offline from outside, Firefox 153 keeps its service worker online: so every connection breaks off.
    fail: () => Promise.resolve((site.mood = 'cut')),
  },
  { name: 'the server only answers 503', fail: () => Promise.resolve((site.mood = 'broken')) },
  { name: 'the server never answers', fail: () => Promise.resolve((site.mood = 'hanging')) },
];

for (const { name, fail } of FAILURES) {
  test(`in Firefox, help is on screen within 5 seconds when ${name}`, async () => {
    await keepHelp();
    await fail();
    const urgent = await seeNumbers('/urgent/');
    expect(urgent.heading).toBe('Get help now');
    expect(urgent.took).toBeLessThan(5000);
    const other = await seeNumbers('/help/sleep/');
    expect(other.heading).toBe('Help without a signal');
    expect(other.took).toBeLessThan(5000);
    test.info().annotations.push({
      type: 'seconds',
      description: [urgent, other].map(({ took }) => (took / 1000).toFixed(2)).join(' and '),
    });
  });
}

test('in Firefox, nothing is kept without a tap, and a tap takes all of it off again', async () => {
  for (const path of ['/', '/urgent/', '/offline/']) {
    await page.goto(site.address + path);
    expect(await keptOn(), path).toEqual({ caches: 0, workers: 0 });
  }
  await keepHelp();
  expect(await keptOn()).toEqual({ caches: 1, workers: 1 });
  await page.click(button('drop'));
  await page.waitForSelector(button('keep'));
  expect(await keptOn()).toEqual({ caches: 0, workers: 0 });
  await page.click(button('keep'));
  await page.waitForSelector(button('drop'), { timeout: 20_000 });
  expect(await keptOn()).toEqual({ caches: 1, workers: 1 });
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeWorker } from '../../scripts/lib/write-worker.ts';
import { words } from '../support/words.ts';
import { cachesOn, keepHelp, keptOn, showsNumbers, SLOW } from '../support/kept-help.ts';
import { moodySite, type MoodySite } from '../support/moody-site.ts';

let site: MoodySite;

test.beforeEach(async () => {
  site = await moodySite();
});

test.afterEach(async () => {
  await site.remove();
});

const FAILURES: readonly { name: string; fail: (page: Page) => Promise<unknown> }[] = [
  { name: 'the server is stopped', fail: () => site.stop() },
  { name: 'the phone is offline', fail: (page) => page.context().setOffline(true) },
  {
    name: 'every connection breaks off',
    fail: () => Promise.resolve((site.mood = 'cut')),
  },
  {
    name: 'the server only answers 503',
    fail: () => Promise.resolve((site.mood = 'broken')),
  },
  {
    name: 'the server never answers',
    fail: () => Promise.resolve((site.mood = 'hanging')),
  },
];

for (const { name, fail } of FAILURES) {
  test(`urgent help is on screen within 5 seconds when ${name}`, async ({ page }) => {
    await keepHelp(page, site);
    await fail(page);
    const start = performance.now();
    await page.goto(`${site.address}/urgent/?from=home`, { waitUntil: 'commit' });
    await showsNumbers(page);
    const took = performance.now() - start;
    test.info().annotations.push({ type: 'seconds', description: (took / 1000).toFixed(2) });
    expect(took).toBeLessThan(5000);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.urgent.title);
  });

  test(`a page that is not kept becomes numbers to call when ${name}`, async ({ page }) => {
    await keepHelp(page, site);
    await fail(page);
    const start = performance.now();
    await page.goto(`${site.address}/help/sleep/`, { waitUntil: 'commit' });
    await showsNumbers(page);
    expect(performance.now() - start).toBeLessThan(5000);
    await expect(page.getByText(words.offline.lost)).toBeVisible();
  });
}

test('home opens without a signal, in its own letters, and an address without its last slash too', async ({
  page,
}) => {
  await keepHelp(page, site);
  await site.stop();
  await page.goto(site.address);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('800 40px gabarito'))).toBe(true);
  await expect(
    page.getByRole('banner').getByRole('link', { name: words.site.urgent }),
  ).toBeVisible();
  await page.goto(`${site.address}/urgent`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.urgent.title);
});

test('the page that could not be reached comes with a tap, once it can', async ({ page }) => {
  await keepHelp(page, site);
  site.mood = 'broken';
  await page.goto(`${site.address}/help/sleep/#tonight`);
  site.mood = 'well';
  await page.getByRole('button', { name: words.offline.again }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I can’t sleep');
});

test('entries that a reader kept open without a signal', async ({ page }) => {
  await keepHelp(page, site);
  await page.evaluate(async () => (await caches.open('saved')).add('/services/kooth/'));
  await site.stop();
  await page.goto(`${site.address}/services/kooth/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kooth');
});

test('the list of kept pages does not wait for its data once more', async ({ page }) => {
  await keepHelp(page, site);
  site.mood = 'hanging';
  await page.goto(`${site.address}/saved/`, { waitUntil: 'commit' });
  const start = performance.now();
  const count = await page.evaluate(
    async () => JSON.stringify(await (await fetch('/saved/entries.json')).json()).length,
  );
  expect(count).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a lost address stays a lost address while the site answers', async ({ page }) => {
  await keepHelp(page, site);
  const response = await page.goto(`${site.address}/nowhere/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByText(words.offline.lost)).toBeHidden();
});

test('nothing is kept without a tap', async ({ page }) => {
  for (const path of ['/', '/urgent/', '/offline/', '/saved/', '/help/self-harm/']) {
    await page.goto(site.address + path);
    await page.waitForTimeout(200);
    expect(await keptOn(page), path).toEqual({ names: [], paths: [], workers: 0 });
  }
  expect(site.asked).not.toContain('/sw.js');
});

test('after a tap nothing is kept because it was read', async ({ page }) => {
  await keepHelp(page, site);
  const before = await keptOn(page);
  for (const path of ['/help/self-harm/', '/services/kooth/', '/plan/', '/nowhere/']) {
    await page.goto(site.address + path);
  }
  expect(await keptOn(page)).toEqual(before);
  expect(before.paths.filter((path) => path.endsWith('/'))).toEqual([
    '/',
    '/offline/',
    '/saved/',
    '/urgent/',
  ]);
});

test('the editor is left to the network', async ({ page }) => {
  await keepHelp(page, site);
  await site.stop();
  await expect(page.goto(`${site.address}/admin/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a tap takes it all off again, and another tap brings it back', async ({ page }) => {
  await keepHelp(page, site);
  const before = await keptOn(page);
  const drop = page.getByRole('button', { name: words.offline.drop });
  await expect(drop).toBeFocused();
  await drop.click();
  await expect(page.getByText(words.offline.dropped)).toBeVisible();
  expect(await keptOn(page)).toEqual({ names: [], paths: [], workers: 0 });
  await page.getByRole('button', { name: words.offline.keep }).click();
  await expect(page.getByText(words.offline.kept)).toBeVisible(SLOW);
  expect(await keptOn(page)).toEqual(before);
  await page.reload();
  await expect(page.getByText(words.offline.kept)).toBeVisible();
  await site.stop();
  await page.goto(`${site.address}/urgent/`);
  await showsNumbers(page);
});

test('it says so when keeping fails, and keeps nothing by halves', async ({ page }) => {
  rmSync(join(site.folder, 'urgent/index.html'));
  await page.goto(`${site.address}/offline/`);
  await page.getByRole('button', { name: words.offline.keep }).click();
  await expect(page.getByText(words.offline.failed)).toBeVisible();
  expect(await keptOn(page)).toEqual({ names: [], paths: [], workers: 0 });
});

test('it says so where a browser cannot keep pages', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByText(words.offline.unable)).toBeVisible();
  await expect(page.getByRole('button', { name: words.offline.keep })).toBeHidden();
});

test('a new version replaces the one before on the next load', async ({ page }) => {
  await keepHelp(page, site);
  const before = await keptOn(page);
  await site.deploy(words.urgent.title, 'Help is here');
  await page.goto(`${site.address}/urgent/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help is here');
  await expect.poll(() => cachesOn(page), SLOW).not.toContain(before.names[0]);
  expect(await cachesOn(page)).toHaveLength(1);
  await site.stop();
  await page.goto(`${site.address}/urgent/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help is here');
});

test('a new version that is only half there does not replace the one before', async ({ page }) => {
  await keepHelp(page, site);
  const before = await keptOn(page);
  await site.deploy(words.urgent.title, 'Help is here');
  rmSync(join(site.folder, 'fonts/gabarito.woff2'));
  await page.goto(site.address);
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.update().then(
      () => registration.installing !== null,
      () => true,
    );
  });
  expect(failed).toBe(true);
  await expect
    .poll(() => site.asked.filter((path) => path.endsWith('gabarito.woff2')))
    .not.toEqual([]);
  await page.waitForTimeout(500);
  expect(await keptOn(page)).toEqual(before);
  await site.stop();
  await page.goto(`${site.address}/urgent/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.urgent.title);
});

test('a build that switches it off empties everything, and open pages go on', async ({ page }) => {
  await keepHelp(page, site);
  await page.evaluate(async () => (await caches.open('saved')).add('/services/kooth/'));
  await writeWorker(site.folder, 'off');
  await page.goto(`${site.address}/help/sleep/`);
  await expect
    .poll(() => cachesOn(page).catch(() => ['the page is being shown once more']), SLOW)
    .toEqual([]);
  await expect
    .poll(() => keptOn(page).catch(() => 'the page is being shown once more'), SLOW)
    .toEqual({ names: [], paths: [], workers: 0 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I can’t sleep');
  const asked = site.asked.filter((path) => path === '/help/sleep/').length;
  await page.waitForTimeout(1000);
  expect(site.asked.filter((path) => path === '/help/sleep/')).toHaveLength(asked);
  expect(asked).toBeLessThanOrEqual(2);
  await page.goto(`${site.address}/urgent/`);
  await showsNumbers(page);
});

import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { addressOf, goBack, useFirefox } from '../support/firefox.ts';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const firefox = useFirefox();

for (const path of ['/', '/help/anxiety/', '/services/kooth/', '/urgent/', '/plan/happy/']) {
  test(`in Firefox ${path} has no errors`, async ({ baseURL }) => {
    const page = await firefox().newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => {
      complaints.push(String(error));
    });
    await page.goto(`${baseURL ?? ''}${path}`, { waitUntil: 'load' });
    expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
}

/** The words of the first thing that a selector finds. */
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => one.textContent.trim().replace(/\s+/g, ' ')).catch(() => '');

test('in Firefox the finder goes on in its own page, and Back goes a step back', async ({
  baseURL,
}) => {
  const page = await firefox().newPage();
  await page.goto(`${baseURL ?? ''}/find/`);
  await page.waitForSelector('.finder[data-ready]');
  await page.evaluate(() => Object.assign(window, { same: true }));
  const first = await textOf(page, 'h1');
  await page.click('main .pebble');
  await expect.poll(() => textOf(page, 'h1')).not.toBe(first);
  expect(await page.evaluate(() => Reflect.get(window, 'same') === true)).toBe(true);
  await goBack(page);
  await expect.poll(() => textOf(page, 'h1')).toBe(first);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.close();
});

test('in Firefox Back goes through the finder after a service, and after a page was loaded again', async ({
  baseURL,
}) => {
  const page = await firefox().newPage();
  const atHeading = (words: string) => expect.poll(() => textOf(page, 'h1')).toBe(words);
  const reload = async () => {
    await page.evaluate(() => {
      Object.assign(window, { old: true });
      setTimeout(() => {
        location.reload();
      });
    });
    const isOld = () => page.evaluate(() => Reflect.has(window, 'old')).catch(() => true);
    await expect.poll(isOld).toBe(false);
  };
  const answer = async (nth: number, heading: string) => {
    await page.click(`main .pebbles > :nth-child(${nth}) > a`);
    await atHeading(heading);
  };
  await page.goto(`${baseURL ?? ''}/find/`);
  await page.waitForSelector('.finder[data-ready]');
  await answer(1, 'Are you safe right now?');
  await answer(4, 'What’s it about?');
  await answer(1, 'How would you like to talk?');
  await answer(1, 'People who can help');
  await page.click('main a[href="/services/childline/"]');
  await atHeading('Childline');
  await goBack(page);
  await atHeading('People who can help');
  await goBack(page);
  await atHeading('How would you like to talk?');
  await reload();
  await goBack(page);
  await atHeading('What’s it about?');
  await goBack(page);
  await atHeading('Are you safe right now?');
  await page.close();
});

test('in Firefox after an answer of danger the finder leaves no step behind', async ({
  baseURL,
}) => {
  const page = await firefox().newPage();
  await page.goto(`${baseURL ?? ''}/find/`);
  await page.waitForSelector('.finder[data-ready]');
  const first = await textOf(page, 'h1');
  for (const nth of [1, 2, 1]) {
    const before = await textOf(page, 'h1');
    await page.click(`main .pebbles > :nth-child(${nth}) > a`);
    await expect.poll(() => textOf(page, 'h1')).not.toBe(before);
  }
  await goBack(page);
  await expect.poll(() => textOf(page, 'h1')).toBe(first);
  await page.close();
});

test('in Firefox a page is kept by a tap, and stands in the list with its number', async ({
  baseURL,
}) => {
  const page = await firefox().newPage();
  await page.goto(`${baseURL ?? ''}/services/childline/`);
  await page.waitForSelector('yp-keep:defined button');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.click('yp-keep button');
  await page.goto(`${baseURL ?? ''}/saved/`);
  await expect.poll(() => textOf(page, 'main')).toContain('0800 1111');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await page.close();
});

test('in Firefox the services narrow down, and the choice stands behind the #', async ({
  baseURL,
}) => {
  const page = await firefox().newPage();
  await page.goto(`${baseURL ?? ''}/services/`);
  await page.waitForSelector('yp-service-filter:defined [data-filter=how] option:nth-child(2)');
  const shown = () =>
    page.$$eval(
      '.service-kind .grid > li',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
  const before = await shown();
  await page.select('[data-filter=how]', 'text');
  await expect.poll(shown).toBeLessThan(before);
  const address = new URL(await addressOf(page));
  expect([address.search, address.hash]).toEqual(['', '#how=text']);
  await page.close();
});

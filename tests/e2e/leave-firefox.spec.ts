import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { addressOf, findFirefox, goBack, launchFirefox, useFirefox } from '../support/firefox.ts';
import { LEAVE_TO, SENSITIVE, WEATHER } from '../support/leaving.ts';

// Firefox keeps pages for Back as phones do; the Chromium that tests are run in keeps none.

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const firefox = useFirefox();

/** Answers for the site that readers leave to, so that no test asks the real one. */
async function standIn(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().startsWith(LEAVE_TO) ? request.respond(WEATHER) : request.continue());
  });
}

for (const [name, leave] of [
  ['a tap', (page: Page) => page.click('.page-bar [data-leave]')],
  [
    'Shift three times',
    async (page: Page) => {
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    },
  ],
] as const) {
  test(`in Firefox ${name} leaves the page, keeps nothing, and Back does not return to it`, async ({
    baseURL,
  }) => {
    const page = await firefox().newPage();
    await standIn(page);
    await page.goto(`${baseURL ?? ''}/help/`);
    await page.goto(`${baseURL ?? ''}${SENSITIVE[0] ?? ''}`);
    await page.evaluate(async () => {
      localStorage.setItem('local', 'kept');
      sessionStorage.setItem('session', 'kept');
      await caches.open('cache');
    });
    await leave(page);
    await expect.poll(() => addressOf(page)).toBe(LEAVE_TO);
    await goBack(page);
    await expect.poll(() => addressOf(page)).toBe(`${baseURL ?? ''}/help/`);
    const left = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
    ]);
    expect(left).toEqual([]);
    await page.close();
  });
}

/** What stands in the search box, then what stands on the page. */
const searched = (page: Page): Promise<string> =>
  page
    .$eval(
      'input[type=search]',
      (box) => `${box.value}|${document.querySelector('main')?.innerText ?? ''}`,
    )
    .catch(() => '');

const FOUND = /^my dad hits me\|[^]*You can get help to be safe/;

/** Follows the first page of help that was found. */
async function follow(page: Page, base: string): Promise<void> {
  await page.click('main a[href="/help/abuse/"]');
  await expect.poll(() => addressOf(page)).toBe(`${base}/help/abuse/`);
  await page.waitForSelector('yp-leave:defined');
}

test('in Firefox Back from a page shows the search as it was, but not after leaving', async ({
  baseURL,
}) => {
  const base = baseURL ?? '';
  const page = await firefox().newPage();
  await page.goto(`${base}/search/`);
  await page.waitForSelector('yp-search:defined input[type=search]');
  await page.type('input[type=search]', 'my dad hits me');
  await page.keyboard.press('Enter');
  await expect.poll(() => searched(page)).toMatch(FOUND);
  await follow(page, base);
  await goBack(page);
  await expect.poll(() => searched(page)).toMatch(FOUND);
  await follow(page, base);
  await standIn(page);
  await page.click('.page-bar [data-leave]');
  await expect.poll(() => addressOf(page)).toBe(LEAVE_TO);
  await goBack(page);
  await expect.poll(() => addressOf(page)).toBe(`${base}/search/`);
  await expect.poll(() => searched(page)).toMatch(/^\|/);
  expect(await searched(page)).not.toContain('You can get help to be safe');
  await page.close();
});

test('in Firefox other tabs with such a page leave as well, and others stay', async ({
  baseURL,
}) => {
  const base = baseURL ?? '';
  const open = async (path: string): Promise<Page> => {
    const page = await firefox().newPage();
    await standIn(page);
    await page.goto(`${base}${path}`);
    return page;
  };
  const sensitive = SENSITIVE[0] ?? '';
  const [plan, other, left] = [await open('/plan/'), await open(sensitive), await open(sensitive)];
  for (const page of [other, left]) await page.waitForSelector('yp-leave:defined');
  await left.click('.page-bar [data-leave]');
  await expect.poll(() => addressOf(left)).toBe(LEAVE_TO);
  await expect.poll(() => addressOf(other)).toBe(LEAVE_TO);
  expect(await addressOf(plan)).toBe(`${base}/plan/`);
  for (const page of [left, other, plan]) await page.close();
});

test('in Firefox leaving works where a reader lets no site keep anything', async ({ baseURL }) => {
  const base = baseURL ?? '';
  const strict = await launchFirefox(findFirefox() ?? '', {
    prefs: { 'network.cookie.cookieBehavior': 2 },
  });
  const page = await strict.newPage();
  await standIn(page);
  await page.goto(`${base}/help/`);
  await page.goto(`${base}${SENSITIVE[0] ?? ''}`);
  await page.waitForSelector('yp-leave:defined');
  const isRefused = () => {
    try {
      return localStorage.length < 0;
    } catch {
      return true;
    }
  };
  expect(await page.evaluate(isRefused)).toBe(true);
  await page.click('.page-bar [data-leave]');
  await expect.poll(() => addressOf(page)).toBe(LEAVE_TO);
  await goBack(page);
  await expect.poll(() => addressOf(page)).toBe(`${base}/help/`);
  await strict.close();
});

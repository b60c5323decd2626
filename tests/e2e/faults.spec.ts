import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { KINDS } from '../support/pages.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

/** What every page must still give: its heading, its words, and a way to urgent help. */
async function isOfUse(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  const main = await page.getByRole('main').innerText();
  expect(main.length, path).toBeGreaterThan(80);
  await expect(page.locator('a[href="/urgent/"]:visible').first(), path).toBeVisible();
}

/** The addresses of all numbers to tap that can be seen. */
const numbersOn = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href^="tel:"]:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

interface Fault {
  name: string;
  cause: (page: Page) => Promise<unknown>;
}

/** A style sheet that never came, and one in the page that a filter took out. */
const withoutStyles = async (page: Page): Promise<void> => {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replaceAll(/<style[\s\S]*?<\/style>/g, '');
      await route.fulfill({ response, body: html });
    },
  );
  await page.route('**/*.css', (route) => route.abort());
};

const FAULTS: readonly Fault[] = [
  {
    name: 'scripts do not come',
    cause: (page) => page.route('**/*.js', (route) => route.abort()),
  },
  {
    name: 'scripts of another version are gone',
    cause: (page) =>
      page.route('**/_astro/*', (route) => route.fulfill({ status: 404, body: 'lost' })),
  },
  { name: 'styles do not come', cause: withoutStyles },
  {
    name: 'fonts do not come',
    cause: (page) => page.route('**/fonts/*', (route) => route.abort()),
  },
];

for (const { name, cause } of FAULTS) {
  test(`every kind of page is of use when ${name}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    await cause(page);
    for (const path of KINDS) {
      await page.goto(path);
      await isOfUse(page, path);
    }
    expect(errors).toEqual([]);
  });

  test(`the numbers of urgent help can be tapped when ${name}`, async ({ page }) => {
    await page.goto('/urgent/');
    const numbers = await numbersOn(page);
    expect(numbers).toEqual(expect.arrayContaining(['tel:999', 'tel:08001111', 'tel:116123']));
    await cause(page);
    await page.goto('/urgent/?again');
    await isOfUse(page, '/urgent/');
    expect(await numbersOn(page)).toEqual(numbers);
  });
}

test('words keep their order and links their names without styles', async ({ page }) => {
  await page.goto('/help/anxiety/');
  const outline = () =>
    page.locator('h1, h2').evaluateAll((all) => all.map((heading) => heading.textContent.trim()));
  const styled = await outline();
  await withoutStyles(page);
  await page.goto('/help/anxiety/?again');
  expect(await outline()).toEqual(styled);
  const nameless = await page
    .locator('a[href]')
    .evaluateAll(
      (links) => links.filter((a) => a.textContent.trim() === '' && !a.ariaLabel).length,
    );
  expect(nameless).toBe(0);
});

test('pages fit a small screen in the letters of the device', async ({ page }) => {
  await page.route('**/fonts/*', (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of KINDS) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(320);
  }
});

test('search without its index still leads to people', async ({ page }) => {
  test.skip(!existsSync(`${DIST}search/index.html`), 'This site was built without a search page.');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(/\/pagefind\/|\/search\/.*\.json/, (route) => route.abort());
  await page.goto('/search/');
  await isOfUse(page, '/search/');
  const links = page.locator('main a[href^="/help/"]:visible, main a[href^="/services/"]:visible');
  expect(await links.count()).toBeGreaterThan(20);
  await page.getByRole('searchbox').first().fill('i can’t sleep');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1000);
  await isOfUse(page, '/search/');
  expect(await page.locator('main a[href^="/"]:visible').count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

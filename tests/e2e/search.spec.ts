import { expect, test, type Page } from '@playwright/test';
import { breaks } from '../support/axe.ts';
import { searchFor } from '../support/search.ts';

const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('[data-part=count]');
const results = (page: Page) => page.locator('[data-part=list] a');
const urgent = (page: Page) => page.locator('[data-part=urgent]');

/** The paths of everything that a page asks for from now on. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test('nothing of the search is fetched before somebody goes to the box', async ({ page }) => {
  const asked = listen(page);
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /lexicon|pagefind/.test(url))).toEqual([]);
  await box(page).focus();
  await expect
    .poll(() => asked.filter((url) => url.endsWith('/search/lexicon.json')))
    .toHaveLength(1);
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('what is typed is in no address, no request, no title, and nowhere on the device', async ({
  page,
  context,
}) => {
  const asked = listen(page);
  await page.goto('/search/');
  const title = await page.title();
  await searchFor(page, 'xylophone secretword');
  await searchFor(page, 'i want to die');
  expect(page.url()).toMatch(/\/search\/$/);
  expect(await page.title()).toBe(title);
  expect(asked.filter((url) => /secretword|xylo|die/i.test(decodeURIComponent(url)))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('words in a link are looked for, and taken out of the address', async ({ page }) => {
  await page.goto('/search/#q=cant%20sleep');
  await expect(results(page).first()).toHaveText('I can’t sleep');
  await expect(box(page)).toHaveValue('cant sleep');
  expect(page.url()).toMatch(/\/search\/$/);
});

test('nothing that was typed is kept: not in the address, not in the history, not over a reload', async ({
  page,
}) => {
  await page.goto('/search/');
  await searchFor(page, 'anxiaty');
  await expect(results(page).first()).toHaveText('I worry all the time');
  expect(page.url()).toMatch(/\/search\/$/);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('anxiaty');
  await page.reload();
  await expect(box(page)).toHaveValue('');
  await expect(results(page).first()).toBeHidden();
});

test('results come while somebody types, and go when the box is empty', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('bullyed');
  await expect(results(page).first()).toHaveText('I’m being picked on');
  await expect(page.getByText('Showing help for Bullying')).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ results$/);
  await box(page).fill('');
  await expect(results(page).first()).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
});

test('words of risk put urgent help above all results, and say so', async ({ page }) => {
  await page.goto('/search/');
  for (const words of ['kms', 'my dad hits me', 'cutting myself', 'nowhere to sleep tonight']) {
    const shown = await searchFor(page, words);
    expect(shown.isUrgent, words).toBe(true);
    expect(shown.status, words).toMatch(/^Urgent help is shown first/);
    expect(shown.results.length, words).toBeGreaterThan(2);
    await expect(urgent(page).getByRole('heading', { level: 2 }), words).toBeFocused();
    await expect(urgent(page).getByRole('link', { name: /999/ })).toHaveAttribute(
      'href',
      'tel:999',
    );
    const [top, below] = await Promise.all([
      urgent(page).boundingBox(),
      page.locator('[data-part=found]').boundingBox(),
    ]);
    expect((top?.y ?? 0) + (top?.height ?? 0), words).toBeLessThanOrEqual(below?.y ?? 0);
  }
  expect((await searchFor(page, 'revision tips')).isUrgent).toBe(false);
});

test('where nothing fits there are people', async ({ page }) => {
  await page.goto('/search/');
  const shown = await searchFor(page, 'zzqx wvvk');
  expect(shown.status).toBe('Nothing fits that');
  expect(shown.isUrgent).toBe(true);
  expect(shown.results).toContain('/urgent/');
  await expect(page.getByRole('heading', { name: 'People who will listen' })).toBeVisible();
});

test('a filter leaves as many results as its answer says, and lets go again', async ({ page }) => {
  await page.goto('/search/');
  const all = await searchFor(page, 'anxiety');
  await page.getByText('Narrow it down').click();
  const kind = page.getByRole('combobox', { name: 'What kind of page' });
  const label = await kind.locator('option[value=services]').textContent();
  await kind.selectOption('services');
  const count = Number(/\((\d+)\)/.exec(label ?? '')?.[1]);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(all.results.length);
  await expect(results(page)).toHaveCount(count);
  await expect(status(page)).toHaveText(`${count} results`);
  await page.getByRole('button', { name: 'Show all results' }).click();
  await expect(results(page)).toHaveCount(all.results.length);
  await kind.selectOption('services');
  await searchFor(page, 'sleep');
  await expect(kind).toHaveValue('');
});

test('looking inside pages marks the words that were found', async ({ page }) => {
  await page.goto('/search/');
  await searchFor(page, 'anxiety');
  const more = page.getByRole('button', { name: 'Look inside every page too' });
  await more.click();
  await expect(page.locator('[data-part=list] mark').first()).toHaveText(/anxi/i, {
    timeout: 20_000,
  });
  await expect(more).toBeHidden();
});

test('words that no list knows are looked for inside the pages', async ({ page }) => {
  await page.goto('/search/');
  const shown = await searchFor(page, 'headteacher appeal tribunal mediation');
  expect(shown.results.length).toBeGreaterThan(0);
});

test('the keyboard alone leads from any page to a result', async ({ page }) => {
  await page.goto('/help/');
  await page.locator('.search-link a:visible').focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('panick attack');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/help\/panic\/$/);
});

test('without the lexicon there are still people; without the engine the closest pages', async ({
  page,
}) => {
  await page.route('**/search/lexicon.json', (route) => route.abort());
  await page.goto('/search/');
  await box(page).fill('sad');
  await expect(status(page)).toHaveText(
    'The search could not be loaded. People are there at any hour.',
  );
  await expect(urgent(page).getByRole('link', { name: /116 123/ })).toBeVisible();
  await page.unroute('**/search/lexicon.json');
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchFor(page, 'i keep worrying about maths');
  await expect(status(page)).toHaveText(/Only the closest pages could be loaded$/);
  await expect(results(page).first()).toBeVisible();
});

for (const path of ['/', '/urgent/', '/help/self-harm/', '/plan/happy/', '/nowhere/']) {
  test(`from ${path} one link leads to the box`, async ({ page }) => {
    await page.goto(path);
    await page.locator('.search-link a:visible').click();
    await expect(box(page)).toBeFocused();
  });
}

const STATES = { empty: '', results: 'anxiety', none: 'zzqx wvvk', urgent: 'i want to die' };

for (const [state, words] of Object.entries(STATES)) {
  test(`the state “${state}” breaks no rule of accessibility`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto('/search/');
    if (words !== '') await searchFor(page, words);
    if (state === 'results') await page.getByText('Narrow it down').click();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 700 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await breaks(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a list from A to Z answers, and there is no box that would send words', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('.search-link a:visible').click();
    await expect(box(page)).toBeHidden();
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Anxiety', exact: true }).click();
    await expect(page).toHaveURL(/\/help\/anxiety\/$/);
    await page.goto('/search/');
    await page.getByRole('link', { name: 'Kooth', exact: true }).click();
    await expect(page).toHaveURL(/\/services\/kooth\/$/);
  });

  test('even a browser that shows the box sends nothing of it', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('#box')).not.toHaveAttribute('name');
  });
});

import { expect, test, type Page } from '@playwright/test';
import { toFragment } from '#lib/saved-link.ts';
import {
  cardOf,
  CHILDLINE,
  GONE,
  keepButton,
  openWithList,
  press,
  SHOUT,
  SLEEP,
  storedIn,
} from '../support/saved.ts';
import { words } from '../support/words.ts';

const { saved, bar } = words;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

test('a need and a service that were kept are in the list, and the service can be called', async ({
  page,
}) => {
  await page.goto('/help/sleep/');
  await keepButton(page).click();
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(bar.kept)).toBeVisible();
  await page.goto('/services/childline/');
  await keepButton(page).click();
  await page.getByRole('status').getByRole('link', { name: bar.list }).click();
  await expect(cardOf(page, 'I can’t sleep')).toBeVisible();
  await expect(cardOf(page, 'Childline').locator('a[href="tel:08001111"]')).toBeVisible();
  await page.goto('/help/sleep/');
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true');
  await keepButton(page).click();
  await page.goto('/saved/');
  await expect(cardOf(page, 'Childline')).toBeVisible();
  await expect(cardOf(page, 'I can’t sleep')).toHaveCount(0);
});

test('nothing is stored before the first tap, nor after a list was looked at', async ({ page }) => {
  for (const path of ['/help/sleep/', '/saved/', `/saved/${toFragment([SHOUT])}`]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await storedIn(page), path).toEqual(['']);
  }
});

test('a list is gone with its tab', async ({ page, context }) => {
  await openWithList(page, [SHOUT]);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.goto('/saved/');
  await expect(next.getByRole('heading', { name: saved.none })).toBeVisible();
});

test('a list kept on the device is there in the next tab, until it is taken off', async ({
  page,
  context,
}) => {
  await openWithList(page, [SHOUT]);
  await page.getByRole('switch', { name: saved.device }).check();
  await expect(
    page.getByText(saved.device_on).or(page.getByText(saved.shelf_failed)),
  ).toBeVisible();
  const next = await context.newPage();
  await next.goto('/saved/');
  await expect(cardOf(next, 'Shout')).toBeVisible();
  await next.getByRole('switch', { name: saved.device }).uncheck();
  await expect(next.getByText(saved.device_off)).toBeVisible();
  expect(await next.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.getByRole('heading', { name: saved.none })).toBeVisible();
});

test('a list kept on the device, and its pages, open without a signal', async ({
  page,
  context,
}) => {
  await openWithList(page, [SHOUT, SLEEP]);
  await page.getByRole('switch', { name: saved.device }).check();
  await expect(page.getByText(saved.device_on)).toBeVisible();
  const keptPaths = () =>
    page.evaluate(async () => {
      const keys = (await caches.has('saved')) ? await (await caches.open('saved')).keys() : [];
      return keys.map(({ url }) => new URL(url).pathname);
    });
  await expect.poll(keptPaths).toEqual(expect.arrayContaining(['/services/shout/', '/saved/']));
  await expect(page.getByText(saved.shelf_failed)).toBeHidden();
  await context.setOffline(true);
  await page.goto('/services/shout/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shout');
  await page.goto('/saved/');
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await context.setOffline(false);
  await press(page, saved.clear);
  await expect.poll(keptPaths).toEqual([]);
});

test('what is taken off can be put back, and focus is never lost', async ({ page }) => {
  await openWithList(page, [CHILDLINE, SHOUT, SLEEP]);
  await cardOf(page, 'Shout').getByRole('button').click();
  await expect(page.getByText('“Shout” was taken off your list.')).toBeVisible();
  expect(await focused(page)).toBe(saved.undo);
  await page.keyboard.press('Enter');
  await expect(page.getByText(saved.put_back)).toBeVisible();
  expect(await focused(page)).toBe('Shout');
  await press(page, saved.clear);
  await expect(page.getByRole('heading', { name: saved.none })).toBeVisible();
  expect(await storedIn(page)).toEqual(['']);
  expect(await focused(page)).toBe(saved.undo);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(saved.title);
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('what the site no longer has is counted, and can be taken off', async ({ page }) => {
  await openWithList(page, [GONE, SHOUT]);
  await expect(page.getByText('Not on this site any more: 1')).toBeVisible();
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await press(page, saved.gone_remove);
  await expect(page.getByText(saved.gone_removed)).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('saved'))).toBe(`["${SHOUT}"]`);
  await press(page, saved.undo);
  await expect(page.getByText('Not on this site any more: 1')).toBeVisible();
});

test('a list that cannot be read says so, and stays until somebody does something', async ({
  page,
}) => {
  await page.goto('/saved/');
  await page.evaluate(() => {
    sessionStorage.setItem('saved', '{"half');
  });
  await page.reload();
  await expect(page.getByText(saved.broken)).toBeVisible();
  await expect(page.getByRole('heading', { name: saved.none })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('saved'))).toBe('{"half');
  await page.goto('/services/shout/');
  await keepButton(page).click();
  await page.goto('/saved/');
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await expect(page.getByText(saved.broken)).toBeHidden();
});

test('where storage is refused, the page still works and says what is lost', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/services/shout/');
  await keepButton(page).click();
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(saved.refused)).toBeVisible();
  await page.goto(`/saved/${toFragment([SHOUT])}`);
  await press(page, saved.shared_keep);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await expect(page.getByText(saved.refused)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a list that cannot be loaded can be asked for again', async ({ page }) => {
  await page.goto('/saved/');
  await page.evaluate((code) => {
    sessionStorage.setItem('saved', JSON.stringify([code]));
  }, SHOUT);
  await page.route('**/entries.json', (route) => route.abort());
  await page.reload();
  await expect(page.getByText(saved.trouble)).toBeVisible();
  await page.unroute('**/entries.json');
  await press(page, saved.again);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await expect(page.getByText(saved.trouble)).toBeHidden();
});

test('a list that takes long says that it is coming', async ({ page }) => {
  let answer = (): void => undefined;
  await page.route('**/entries.json', async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    await route.continue();
  });
  await page.goto(`/saved/${toFragment([SHOUT])}`, { waitUntil: 'commit' });
  await expect(page.getByText(saved.loading)).toBeVisible();
  answer();
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await expect(page.getByText(saved.loading)).toBeHidden();
});

test('on paper the list has its numbers and no buttons', async ({ page }) => {
  await openWithList(page, [CHILDLINE, SHOUT, SLEEP]);
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('0800 1111')).toBeVisible();
  await expect(page.getByText('85258')).toBeVisible();
  const size = await page
    .getByText('0800 1111')
    .evaluate((number) => Number.parseFloat(getComputedStyle(number).fontSize));
  expect(size).toBeGreaterThanOrEqual(30);
  await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('all of it can be done with the keyboard', async ({ page }) => {
  await openWithList(page, [SHOUT]);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  const reached: (string | undefined)[] = [];
  await page.getByRole('link', { name: 'Shout', exact: true }).focus();
  for (let presses = 0; presses < 14; presses += 1) {
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-act') ?? ''));
    await page.keyboard.press('Tab');
  }
  for (const act of ['remove', 'clear', 'copy', 'qr', 'print', 'device']) {
    expect(reached).toContain(act);
  }
});

test('without scripts the page says what to do instead', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/saved/');
  // Playwright finds no text in what stands in <noscript>.
  await expect(page.locator('.saved-off .lede')).toBeVisible();
  await expect(page.locator('.saved-off .lede')).toHaveText(saved.no_script);
  await expect(page.locator('.saved-off a[href="/help/"]')).toBeVisible();
  await page.goto('/services/shout/');
  await expect(keepButton(page)).toHaveCount(0);
  await page.close();
});

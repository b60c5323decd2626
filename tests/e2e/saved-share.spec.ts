import { expect, test } from '@playwright/test';
import { encode } from 'uqr';
import { toFragment } from '#lib/saved-link.ts';
import { cardOf, CHILDLINE, openWithList, press, SHOUT, SLEEP } from '../support/saved.ts';
import { words } from '../support/words.ts';

const { saved } = words;

test('a list passed on by its link is added to the other person’s own', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWithList(page, [SHOUT, SLEEP]);
  await press(page, saved.copy);
  await expect(page.getByText(saved.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe(toFragment([SHOUT, SLEEP]));

  const other = await browser.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await openWithList(other, [CHILDLINE]);
  await other.goto('about:blank');
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(saved.shared);
  await expect(other.getByRole('article')).toHaveCount(2);
  expect(await other.evaluate(() => sessionStorage.getItem('saved'))).toContain(CHILDLINE);
  await press(other, saved.shared_keep);
  await expect(other.getByText(saved.shared_kept)).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(saved.title);
  await expect(other.getByRole('article')).toHaveCount(3);
  expect(new URL(other.url()).hash).toBe('');
  expect(asked.filter((url) => url.includes(SHOUT) || url.includes('#'))).toEqual([]);
  await other.close();
});

test('a list that somebody passed on leaves one’s own alone, which is one tap away', async ({
  page,
}) => {
  await openWithList(page, [CHILDLINE]);
  await page.goto('about:blank');
  await page.goto(`/saved/${toFragment([SHOUT])}`);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await page.getByRole('link', { name: saved.own }).click();
  await expect(cardOf(page, 'Childline')).toBeVisible();
  await expect(cardOf(page, 'Shout')).toHaveCount(0);
  await page.goBack();
  await expect(cardOf(page, 'Shout')).toBeVisible();
});

test('the link is given to select where the browser does not copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openWithList(page, [SHOUT]);
  await press(page, saved.copy);
  const field = page.getByRole('textbox', { name: saved.link });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new RegExp(`/saved/#list=${SHOUT}$`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the code to scan is that of the link, dark on white in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openWithList(page, [SHOUT, SLEEP]);
    await press(page, saved.qr);
    const svg = page.locator('.saved-qr svg');
    await expect(svg).toBeVisible();
    const link = new URL(`/saved/${toFragment([SHOUT, SLEEP])}`, page.url()).href;
    const { data, size } = encode(link, { border: 4 });
    expect(await svg.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
    const drawn = await svg.evaluate((code, squares) => {
      const path = code.querySelector('path');
      return Array.from({ length: squares }, (_, y) =>
        Array.from({ length: squares }, (__, x) =>
          path?.isPointInFill(new DOMPoint(x + 0.5, y + 0.5)),
        ),
      );
    }, size);
    expect(drawn).toEqual(data);
    const look = await svg.evaluate((code) => {
      const { fill, backgroundColor } = getComputedStyle(code);
      return { fill, backgroundColor };
    });
    expect(look).toEqual({ fill: 'rgb(20, 32, 43)', backgroundColor: 'rgb(255, 255, 255)' });
    await cardOf(page, 'Shout').getByRole('button').click();
    await expect(svg).toBeHidden();
  });
}

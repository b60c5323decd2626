import { expect, test, type Page } from '@playwright/test';
import { toFragment } from '#lib/saved-link.ts';
import { cardOf, CHILDLINE, GONE, openWithList, press, SHOUT } from '../support/saved.ts';
import { words } from '../support/words.ts';

const { saved } = words;

const link = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).filter({ visible: true });

test('a list passed on of which nothing is left says so, with a way on', async ({ page }) => {
  await page.goto(`/saved/${toFragment([GONE, 'yyyyyyy'])}`);
  await expect(page.getByText(saved.shared_gone)).toBeVisible();
  await expect(link(page, saved.feel)).toBeVisible();
  await expect(link(page, saved.find)).toBeVisible();
  await expect(page.getByRole('button', { name: saved.shared_keep })).toBeHidden();
  await link(page, saved.own).click();
  await expect(page.getByText(saved.shared_gone)).toBeHidden();
  await expect(page.getByRole('heading', { name: saved.none })).toBeVisible();
});

test('only what the site still has is added to one’s own list', async ({ page }) => {
  await page.goto(`/saved/${toFragment([GONE, SHOUT])}`);
  await press(page, saved.shared_keep);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('saved'))).toBe(`["${SHOUT}"]`);
});

test('one’s own list of which nothing is left is empty, with its ways on', async ({ page }) => {
  await openWithList(page, [GONE]);
  await expect(page.getByRole('heading', { name: saved.none })).toBeVisible();
  await expect(link(page, saved.find)).toBeVisible();
  await press(page, saved.gone_remove);
  await expect(page.getByText(saved.gone_removed)).toBeVisible();
  await expect(page.getByRole('heading', { name: saved.none })).toBeVisible();
});

for (const hash of ['#garbage', '#%E0%A4%A', '#list', '#l=', '#list=what-is-this']) {
  test(`a link with ${hash} says that it cannot be read, and one’s own list is there`, async ({
    page,
  }) => {
    await openWithList(page, [CHILDLINE]);
    await page.goto('about:blank');
    await page.goto(`/saved/${hash}`);
    await expect(page.getByText(saved.broken_link)).toBeVisible();
    await expect(cardOf(page, 'Childline')).toBeVisible();
  });
}

for (const sign of ['#List=', '#?list=']) {
  test(`a link with ${sign} is read all the same`, async ({ page }) => {
    await page.goto(`/saved/${sign}${SHOUT}`);
    await expect(cardOf(page, 'Shout')).toBeVisible();
    await expect(page.getByText(saved.broken_link)).toBeHidden();
  });
}

test('a link of which a part was lost shows the rest, and says so until it is added', async ({
  page,
}) => {
  await page.goto(`/saved/${toFragment([SHOUT, CHILDLINE]).slice(0, -2)}`);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await expect(page.getByText(saved.cut_link)).toBeVisible();
  await press(page, saved.shared_keep);
  await expect(page.getByText(saved.cut_link)).toBeHidden();
});

test('a link to a part of the page is none to a list, and leaves the list as it is', async ({
  page,
}) => {
  await page.goto('/saved/#main');
  await expect(page.getByRole('heading', { name: saved.none })).toBeVisible();
  await expect(page.getByText(saved.broken_link)).toBeHidden();
  await page.goto('about:blank');
  await page.goto(`/saved/${toFragment([SHOUT])}`);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await page.getByRole('link', { name: words.site.skip }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(saved.shared);
});

test('where storage is refused, the page never says that the tab keeps the list', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const main = page.getByRole('main');
  await page.goto('/saved/');
  await expect(main.getByText(saved.none_text_page)).toBeVisible();
  await expect(main.getByText(saved.lede_page)).toBeVisible();
  const saysTab = async () => /\btab\b/.test(await main.innerText());
  expect(await saysTab()).toBe(false);
  await page.goto(`/saved/${toFragment([SHOUT])}`);
  await press(page, saved.shared_keep);
  await expect(cardOf(page, 'Shout')).toBeVisible();
  // A browser that refuses keeps the switch off at once.
  await page.getByRole('switch', { name: saved.device }).click();
  await expect(main.getByText(saved.device_refused_page)).toBeVisible();
  expect(await saysTab()).toBe(false);
});

test('a list of which only a part can be read is not called empty', async ({ page }) => {
  await page.goto('/saved/');
  await page.evaluate((code) => {
    localStorage.setItem('saved', '{"half');
    sessionStorage.setItem('saved', JSON.stringify([code]));
  }, SHOUT);
  await page.reload();
  await expect(cardOf(page, 'Shout')).toBeVisible();
  await expect(page.getByText(saved.broken_part)).toBeVisible();
  await expect(page.getByText(saved.broken, { exact: true })).toBeHidden();
});

import { codeOf } from '#lib/code.ts';
import { expect, type Page, test } from '@playwright/test';
import { breaks } from '../support/axe.ts';

/** What stands for a need in the address: a code, which says nothing in a history. */
const codeFor = (need: string): string => codeOf(`/help/${need}/`);

const shown = (page: Page) => page.locator('.service-kind .grid > li:visible');
const status = (page: Page) => page.getByRole('search').locator('..').getByRole('status');
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** How many places an answer says that it leaves. */
async function promised(page: Page, key: string, value: string): Promise<number> {
  const text = await page
    .locator(`[data-filter=${key}] option[value="${value}"]`)
    .evaluate((option) => option.textContent);
  return Number(/\((\d+)\)$/.exec(text)?.[1]);
}

const FIELDS = [
  ['need', 'What it’s about', codeFor('anxiety')],
  ['age', 'My age', '14'],
  ['area', 'Where', 'england'],
  ['how', 'How I’d like to do it', 'quiet'],
  ['who', 'Who can ask', 'families'],
  ['thrive', 'THRIVE group (for professionals)', 'getting-help'],
] as const;

test.beforeEach(async ({ page }) => {
  await page.goto('/services/');
});

for (const [key, label, value] of FIELDS) {
  test(`“${label}” leaves as many places as its answer says, and stays in the fragment`, async ({
    page,
  }) => {
    const all = await shown(page).count();
    const count = await promised(page, key, value);
    await field(page, label).selectOption(value);
    await expect(shown(page)).toHaveCount(count);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    await expect(status(page)).toHaveText(`${count} places to get help`);
    const { hash, search } = new URL(page.url());
    expect([hash, search]).toEqual([`#${key}=${value}`, '']);
  });
}

test('counts follow what else is chosen', async ({ page }) => {
  const alone = await promised(page, 'how', 'phone');
  await field(page, 'What it’s about').selectOption(codeFor('eating'));
  const together = await promised(page, 'how', 'phone');
  expect(together).toBeLessThan(alone);
  await field(page, 'How I’d like to do it').selectOption('phone');
  await expect(shown(page)).toHaveCount(together);
});

test('“only what’s free” leaves as many places as it says', async ({ page }) => {
  const free = page.getByRole('checkbox', { name: /^Only what’s free \(\d+\)$/ });
  const [, count] = /\((\d+)\)/.exec((await free.locator('..').textContent()) ?? '') ?? [];
  await free.check();
  await expect(shown(page)).toHaveCount(Number(count));
  expect(new URL(page.url()).hash).toBe('#cost=free');
});

test('“only if someone is there now” leaves those whose card says so', async ({ page }) => {
  const open = page.locator('.service-kind li:has([data-state="open"])');
  await page.getByRole('checkbox', { name: /^Only if someone is there now/ }).check();
  await expect(shown(page)).toHaveCount(await open.count());
  await expect(shown(page).filter({ hasText: 'Childline' }).first()).toBeVisible();
  await expect(shown(page).filter({ hasNot: page.locator('[data-state="open"]') })).toHaveCount(0);
});

test('the list of a need is what its page offers', async ({ page }) => {
  await field(page, 'What it’s about').selectOption(codeFor('bereavement'));
  const links = (one: Page, where: string) =>
    one.locator(where).evaluateAll((all) => all.map((link) => link.getAttribute('href')).sort());
  const found = await links(page, '.service-kind li:not([hidden]) a[href^="/services/"]');
  await page.goto('/help/bereavement/');
  const offered = await links(page, 'section[aria-labelledby=who] li a[href^="/services/"]');
  expect(found).toEqual(offered);
});

test('what was chosen is there again after a reload, and Back brings it back', async ({ page }) => {
  await field(page, 'My age').selectOption('14');
  await field(page, 'How I’d like to do it').selectOption('text');
  const count = await shown(page).count();
  await page.reload();
  await expect(field(page, 'My age')).toHaveValue('14');
  await expect(shown(page)).toHaveCount(count);
  await shown(page).first().getByRole('link').click();
  await page.goBack();
  await expect(field(page, 'How I’d like to do it')).toHaveValue('text');
  await expect(shown(page)).toHaveCount(count);
  expect(new URL(page.url()).search).toBe('');
});

test('another fragment on the same page is read at once; a place on the page changes nothing', async ({
  page,
}) => {
  await page.evaluate((code) => {
    location.hash = `need=${code}`;
  }, codeFor('sleep'));
  await expect(field(page, 'What it’s about')).toHaveValue(codeFor('sleep'));
  const count = await shown(page).count();
  await page.getByRole('link', { name: 'By what’s going on' }).click();
  await expect(shown(page)).toHaveCount(count);
  await page.goBack();
  await page.goBack();
  await expect(field(page, 'What it’s about')).toHaveValue('');
});

test('a part that cannot be read is left out, and the page says so', async ({ page }) => {
  await page.goto('/services/#need=nonsense&age=14&x=<img src=x>');
  await page.reload();
  await expect(field(page, 'My age')).toHaveValue('14');
  await expect(field(page, 'What it’s about')).toHaveValue('');
  await expect(status(page)).toContainText('We couldn’t read part of that link');
  await field(page, 'My age').selectOption('15');
  await expect(status(page)).not.toContainText('We couldn’t read');
});

test('where nothing fits it says so, offers people, and lets go of one choice or all', async ({
  page,
}) => {
  await page.goto(`/services/#need=${codeFor('vaccines')}&thrive=getting-more-help`);
  await page.reload();
  await expect(shown(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('Nothing fits all of that');
  await expect(page.getByRole('heading', { name: 'In Sefton' })).toBeHidden();
  const urgent = page.locator('.list-filter').getByRole('link', { name: 'Get help now' });
  await expect(urgent).toHaveAttribute('href', '/urgent/');
  await page.getByRole('button', { name: 'Take away: Getting more help' }).click();
  await expect(status(page)).toBeFocused();
  await expect(shown(page)).not.toHaveCount(0);
  await expect(urgent).toBeHidden();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('heading', { name: 'In Sefton' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden();
  expect(page.url()).toMatch(/\/services\/$/);
});

test('a group that has nothing left is hidden with its heading', async ({ page }) => {
  await field(page, 'Where').selectOption('england');
  await expect(page.getByRole('heading', { name: 'In Sefton' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Anywhere in England' })).toBeVisible();
});

test('all of it works with the keyboard alone', async ({ page }) => {
  await field(page, 'How I’d like to do it').focus();
  await page.keyboard.type('Text');
  await expect(page).toHaveURL(/#how=text$/);
  for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/#how=text&cost=free$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Take away: Text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#cost=free$/);
  await expect(status(page)).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the choices are folded, and the first place stands on the first screen', async ({
    page,
  }) => {
    await expect(field(page, 'My age')).toBeHidden();
    // The notice that this is a preview is not on a published site, and wraps in a wider font.
    await page.locator('.notice').evaluate((notice) => {
      notice.remove();
    });
    await expect(shown(page).first().getByRole('link')).toBeInViewport({ ratio: 1 });
    await page.getByText('Narrow it down').click();
    await field(page, 'My age').selectOption('14');
    await expect(page.getByRole('button', { name: 'Take away: My age: 14' })).toBeVisible();
  });

  test('at 320 px the open choices break no rule, in light and in dark', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/services/#need=${codeFor('sleep')}&age=14`);
    await page.reload();
    await page.getByText('Narrow it down').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await breaks(page)).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no form, and every place is listed', async ({ page }) => {
    await expect(page.locator('yp-service-filter')).toBeHidden();
    expect(await shown(page).count()).toBeGreaterThan(30);
  });

  test('the list by need leads straight to who can help', async ({ page }) => {
    await page.getByRole('link', { name: 'By what’s going on' }).click();
    await expect(page).toHaveURL(/#by-need$/);
    await page
      .locator('#by-need')
      .locator('..')
      .getByRole('link', { name: 'I can’t sleep' })
      .click();
    await expect(page).toHaveURL(/\/help\/sleep\/#who$/);
  });

  test('the A to Z knows other names and leads to the service', async ({ page }) => {
    await page
      .getByRole('navigation', { name: 'Other ways to look' })
      .getByRole('link', { name: 'A to Z' })
      .click();
    await page.getByRole('link', { name: 'CAMHS (see Sefton CAMHS)', exact: true }).click();
    await expect(page).toHaveURL(/\/services\/camhs-sefton\/$/);
  });
});

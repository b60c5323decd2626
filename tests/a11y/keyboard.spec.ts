import { expect, test, type Page } from '@playwright/test';

/** The words of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent.trim().replace(/\s+/g, ' ') ??
      '',
  );

test('the first key stop skips to the words', async ({ page }) => {
  await page.goto('/help/sleep/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the main part');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('How I feel');
});

test('the keys reach everything in the order it is read', async ({ page }) => {
  await page.goto('/');
  const stops: string[] = [];
  for (let i = 0; i < 18; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops).toEqual([
    'Skip to the main part',
    'See what is missing',
    'Grow Well Sefton',
    'How I feel',
    'Find support',
    'The plan',
    'Have your say',
    'Families',
    'Get help now',
    'I can’t sleep',
    'I worry all the time',
    'I feel low',
    'School is too much',
    'Home is full of rows',
    'I’m being picked on',
    'I’ve been hurting myself',
    'Something else',
    'Heard',
  ]);
});

test('what has the focus is never hidden behind the header', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/help/');
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      const header = document.querySelector('header');
      if (
        element === null ||
        header === null ||
        header.contains(element) ||
        element.closest('main') === null
      )
        return false;
      return element.getBoundingClientRect().top < header.getBoundingClientRect().bottom - 1;
    });
    expect(hidden, await focused(page)).toBe(false);
  }
});

test('the focus ring can be seen', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const ring = await page
    .locator(':focus')
    .evaluate((element) => getComputedStyle(element).outlineWidth);
  expect(Number.parseFloat(ring)).toBeGreaterThanOrEqual(3);
});

test('folded words open with the keyboard', async ({ page }) => {
  await page.goto('/help/sleep/');
  const summary = page.locator('main summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main details').first()).toHaveAttribute('open');
});

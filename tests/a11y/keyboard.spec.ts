import { expect, test, type Page } from '@playwright/test';
import { giveVoice } from '../support/fake-voice.ts';

/** The words of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent.trim().replace(/\s+/g, ' ') ??
      '',
  );

/** Whether the header or the bar lies over what has the focus, or the screen ends before it. */
const isHidden = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element.closest('main, footer') === null) return false;
    const { top, bottom } = element.getBoundingClientRect();
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const bar = document.querySelector('.page-bar-row')?.getBoundingClientRect().top;
    return top < header - 1 || bottom > (bar ?? innerHeight) + 1;
  });

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
  for (let i = 0; i < 22; i += 1) {
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
    'Families',
    'Schools',
    'Search',
    'Get help now',
    'I can’t sleep',
    'I worry all the time',
    'I feel low',
    'School is too much',
    'Home is full of rows',
    'I’m being picked on',
    'I’ve been hurting myself',
    'Something else',
    'Find the right person to talk to',
    'Watch it, in a minute and a half',
    'See how it’s going',
    'Heard',
  ]);
});

for (const path of ['/help/', '/help/self-harm/']) {
  for (const keys of ['Tab', 'Shift+Tab']) {
    test(`on ${path} what has the focus with ${keys} is never hidden behind the header or the bar`, async ({
      page,
    }) => {
      await giveVoice(page);
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(path);
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press(keys);
        await expect.poll(() => isHidden(page), await focused(page)).toBe(false);
      }
    });
  }
}

test('the bar never covers the end of a page', async ({ page }) => {
  await giveVoice(page);
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/help/self-harm/');
    const free = await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      const bar = document.querySelector('.page-bar-row')?.getBoundingClientRect().top ?? 0;
      const end = document.querySelector('.footer-grid')?.getBoundingClientRect().bottom ?? 0;
      return bar - end;
    });
    expect(free, `at ${width} px`).toBeGreaterThanOrEqual(0);
  }
});

test('where being found is dangerous, leaving is the first key stop, then the words', async ({
  page,
}) => {
  await page.goto('/help/self-harm/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Leave this page');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the main part');
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
  const summary = page.locator('main summary').last();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main details').last()).toHaveAttribute('open');
});

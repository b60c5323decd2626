import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { filmOf } from '#lib/storyboard/film-of.ts';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { loadGraph } from '../support/load-graph.ts';

const firefox = findFirefox();
const { scenes } = filmOf(loadGraph()).timeline;

test.describe.configure({ mode: 'serial', timeout: 90_000 });

test.skip(
  firefox === undefined,
  'These tests need Firefox. Install it, or set FIREFOX to the path of its program.',
);

const CALM = { 'ui.prefersReducedMotion': 1 };

async function withPage(
  address: string,
  prefs: Record<string, number>,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const browser: Browser = await launchFirefox(firefox ?? '', { prefs });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector('yp-film:defined');
  await look(page);
  expect(complaints).toEqual([]);
  await browser.close();
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => one.textContent.trim());

const stateOf = (page: Page): Promise<string | null> =>
  page.$eval('yp-film', (one) => one.getAttribute('data-state'));

const posesOf = (page: Page): Promise<string> =>
  page.$$eval('.film-stage [data-move]', (all) =>
    all.map((one) => one.getAttribute('transform')).join('|'),
  );

test('in Firefox it plays, pauses, goes on and shows captions by keyboard alone', async ({
  baseURL,
}) => {
  await withPage(`${baseURL ?? ''}/watch/`, {}, async (page) => {
    const before = await posesOf(page);
    await page.focus('.film-play');
    await page.keyboard.press('Enter');
    await expect.poll(() => posesOf(page)).not.toBe(before);
    await expect.poll(() => textOf(page, '.film-time')).not.toMatch(/^0:00/);
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page)).toBe('paused');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.film-words')).toBe(scenes[1]?.words);
    await page.focus('.film-slider');
    await page.keyboard.press('End');
    await expect.poll(() => textOf(page, '.film-words')).toBe(scenes.at(-1)?.words);
    await page.focus('[name=captions]');
    await page.keyboard.press(' ');
    expect(await page.$eval('.film-caption', (one) => one.checkVisibility())).toBe(false);
  });
});

test('in Firefox with reduced motion nothing moves, and every scene can be seen', async ({
  baseURL,
}) => {
  await withPage(`${baseURL ?? ''}/watch/`, CALM, async (page) => {
    expect(await page.$eval('.film-play', (one) => one.checkVisibility())).toBe(false);
    for (const { words, narration } of scenes.slice(1, 4)) {
      await page.click('[data-do=next]');
      expect(await textOf(page, '.film-words')).toBe(words);
      expect(await textOf(page, '.film-caption')).toBe(narration);
    }
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

import { test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { findFirefox } from '../../scripts/lib/find-browser.ts';

export { findFirefox };

/** How large the window is, in pixels; `prefs` as in about:config. */
interface Start {
  width?: number;
  height?: number;
  prefs?: Record<string, number>;
}

/** Starts a Firefox, driven over WebDriver BiDi. */
export const launchFirefox = (
  executablePath: string,
  { width = 1280, height = 900, prefs = {} }: Start = {},
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: prefs,
    args: [`--width=${width}`, `--height=${height}`],
  });

/** One Firefox for all tests of a file; they are skipped where there is none. @returns what hands it over. */
export function useFirefox(start?: Start): () => Browser {
  const program = findFirefox() ?? '';
  let browser: Browser | undefined;
  test.skip(
    program === '',
    'These tests need Firefox. Install it, or set FIREFOX to the path of its program.',
  );
  test.beforeAll(async () => {
    browser = await launchFirefox(program, start);
  });
  test.afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === undefined) throw new Error('Firefox has not started yet.');
    return browser;
  };
}

/** The address that the page is at; none between two pages. */
export const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href).catch(() => '');

/** Goes back. The driver’s own way waits for a load, and there is none where the browser kept the page. */
export const goBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });

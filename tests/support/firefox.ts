import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export { findFirefox } from '../../scripts/lib/find-browser.ts';

/** Starts a Firefox, driven over WebDriver BiDi, whose window has a size in pixels; `prefs` as in about:config. */
export const launchFirefox = (
  executablePath: string,
  {
    width = 1280,
    height = 900,
    prefs = {},
  }: { width?: number; height?: number; prefs?: Record<string, number> } = {},
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: prefs,
    args: [`--width=${width}`, `--height=${height}`],
  });

/** The address that the page is at; none between two pages. */
export const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href).catch(() => '');

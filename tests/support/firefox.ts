import puppeteer, { type Browser } from 'puppeteer-core';

export { findFirefox } from '../../scripts/lib/find-browser.ts';

/** Starts a Firefox, driven over WebDriver BiDi, whose window has a size in pixels. */
export const launchFirefox = (
  executablePath: string,
  { width = 1280, height = 900 } = {},
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    args: [`--width=${width}`, `--height=${height}`],
  });

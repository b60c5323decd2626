import { expect, type Page } from '@playwright/test';
import type { MoodySite } from './moody-site.ts';
import { words } from './words.ts';

/** Browsers look for a new worker when they have time for it. */
export const SLOW = { timeout: 20_000 };

/** What a tap on “Keep urgent help” does, until it says that it is done. */
export async function keepHelp(page: Page, site: MoodySite): Promise<void> {
  await page.goto(`${site.address}/offline/`);
  await page.getByRole('button', { name: words.offline.keep }).click();
  await expect(page.getByText(words.offline.kept)).toBeVisible(SLOW);
}

/** The caches there are. They are not opened: that would make a cache anew that was dropped meanwhile. */
export const cachesOn = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** Every address in Cache Storage, by cache, and how many workers are registered. */
export const keptOn = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const addresses = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      names,
      paths: addresses
        .flat()
        .map((url) => new URL(url).pathname)
        .toSorted(),
      workers: workers.length,
    };
  });

/** Fails unless the numbers to call are on screen. */
export const showsNumbers = async (page: Page): Promise<void> => {
  const main = page.getByRole('main');
  for (const href of ['tel:999', 'tel:08001111', 'tel:116123']) {
    await expect(main.locator(`a[href="${href}"]`).first()).toBeVisible();
  }
};

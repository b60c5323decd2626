import type { Locator, Page } from '@playwright/test';
import { codeOf } from '#lib/code.ts';
import { words } from './words.ts';

/** Codes of entries that are in a list; the last is of none that the site has. */
export const [CHILDLINE, SHOUT, SLEEP, GONE] = [
  codeOf('services/childline'),
  codeOf('services/shout'),
  codeOf('needs/sleep'),
  'zzzzzzz',
] as const;

/** Opens the list of a person who has these in this tab already. */
export async function openWithList(page: Page, codes: readonly string[]): Promise<void> {
  await page.goto('/saved/');
  await page.evaluate((list) => {
    sessionStorage.setItem('saved', JSON.stringify(list));
  }, codes);
  await page.reload();
}

/** The button that keeps a page. */
export const keepButton = (page: Page): Locator =>
  page.getByRole('button', { name: words.bar.keep, exact: true });

/** The card of one kept page. */
export const cardOf = (page: Page, name: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Presses the button of that name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Names of all that is stored, and the cookies. */
export const storedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...Object.keys(sessionStorage),
    ...Object.keys(localStorage),
    document.cookie,
  ]);

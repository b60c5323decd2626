import type { Page } from '@playwright/test';

/** What the page of the search shows for some words. */
export interface Shown {
  /** The addresses of the results, in the order of the page. */
  results: string[];
  /** Urgent help stands above them. */
  isUrgent: boolean;
  /** What screen readers are told. */
  status: string;
}

/** Types words into the search and waits for the whole answer. */
export async function searchFor(page: Page, words: string): Promise<Shown> {
  const search = page.locator('yp-search');
  const before = await search.getAttribute('data-answers');
  const box = page.getByRole('searchbox');
  await box.fill(words);
  await box.press('Enter');
  await page.waitForFunction(
    (old) => document.querySelector('yp-search')?.getAttribute('data-answers') !== old,
    before,
  );
  return page.evaluate(() => ({
    results: [...document.querySelectorAll<HTMLAnchorElement>('[data-part=list] a')].map(
      ({ pathname }) => pathname,
    ),
    isUrgent: document.querySelector('[data-part=urgent]:not([hidden])') !== null,
    status: document.querySelector('[data-part=count]')?.textContent ?? '',
  }));
}

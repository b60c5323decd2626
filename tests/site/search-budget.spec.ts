import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { searchFor } from '../support/search.ts';

const DIST = new URL('../../dist/', import.meta.url);
const KB = 1000;

/** Files that are packed already: a host sends them as they are. */
const PACKED = /\.pf_\w+$/;

function weigh(path: string): number {
  const file = new URL(`.${path}`, DIST);
  return PACKED.test(path) ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;
}

/** What the page fetches after it has loaded, in bytes as a host sends them (brotli). */
async function afterLoad(page: Page, act: () => Promise<unknown>): Promise<number> {
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await act();
  return [...paths]
    .filter((path) => path !== '/search/')
    .reduce((sum, path) => sum + weigh(path), 0);
}

test('the closest results weigh at most 60 kB, the answer for words of a list 130 kB', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  const bytes = await afterLoad(page, () => searchFor(page, 'my mum shouts at me'));
  expect(bytes).toBeGreaterThan(10 * KB);
  expect(bytes).toBeLessThanOrEqual(130 * KB);
  const known = await page.context().newPage();
  await known.goto('/search/');
  await known.waitForLoadState('networkidle');
  const closest = await afterLoad(known, () => searchFor(known, 'anxiaty'));
  expect(closest).toBeLessThanOrEqual(60 * KB);
});

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { searchFor } from '../support/search.ts';

const DIST = new URL('../../dist/', import.meta.url);
const KB = 1000;

/** What people may type that no list knows: the engine has to be asked. */
const UNKNOWN = [
  'worried about my tooth',
  'the boiler is broken and landlord ignores us',
  'free guitar lessons near the library',
  'wheelchair access at the pavilion',
  'where does the bus from ormskirk stop',
  'passport for my exchange trip',
  'somebody to explain the consultation',
  'orchestra rehearsal saturday morning',
  'how was the survey counted',
  'percentage of schools with a garden',
  'allergic to peanuts canteen',
  'what happens after the strategy ends',
  'bring your own bike workshop',
  'my glasses are broken again',
  'can grown ups come along to the museum',
  'interpreters for polish families',
  'chess tournament',
  'which councillor signed this',
  'swimming certificate lost',
  'parking outside the clinic',
  'skateboard ramp closed winter',
  'download the storyboard transcript',
  'letter from the dentist',
  'xylophone quartz',
];

/** What lists know, or nearly. */
const KNOWN = ['anxiaty', 'kooth', 'cant sleep', 'i want to die', 'sagging off school'];

const weights = new Map<string, number>();

/** The bytes of a file as a host sends it (brotli). */
function weigh(path: string): number {
  const known =
    weights.get(path) ?? brotliCompressSync(readFileSync(new URL(`.${path}`, DIST))).length;
  weights.set(path, known);
  return known;
}

/** What a page of its own fetches for some words after it has loaded, in bytes. */
async function bytesFor(page: Page, words: string): Promise<number> {
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  const paths = new Set<string>();
  const note = (request: { url: () => string }) => paths.add(new URL(request.url()).pathname);
  page.on('request', note);
  await searchFor(page, words);
  page.off('request', note);
  paths.delete('/search/');
  return [...paths].reduce((sum, path) => sum + weigh(path), 0);
}

test('the closest results weigh at most 60 kB', async ({ page }) => {
  for (const words of KNOWN) {
    const bytes = await bytesFor(page, words);
    expect(bytes, words).toBeGreaterThan(10 * KB);
    expect(bytes, words).toBeLessThanOrEqual(60 * KB);
  }
});

test('the whole answer to words that no list knows weighs 140 kB in the middle, 155 kB at most', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const asked: [string, number][] = [];
  for (const words of UNKNOWN) asked.push([words, await bytesFor(page, words)]);
  expect(asked.filter(([, bytes]) => bytes > 155 * KB)).toEqual([]);
  const sorted = asked.map(([, bytes]) => bytes).toSorted((a, b) => a - b);
  expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(140 * KB);
  // The engine has been asked: its library alone weighs as much.
  expect(asked.filter(([, bytes]) => bytes < 90 * KB)).toEqual([]);
});

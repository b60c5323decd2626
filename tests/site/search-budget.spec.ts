import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { searchFor } from '../support/search.ts';

const DIST = new URL('../../dist/', import.meta.url);
const KB = 1000;

/** Files that are packed already: a host sends them as they are. */
const PACKED = /\.pf_\w+$/;

/** Whole sentences as no list has them: each word of them is looked up in the index. */
const UNKNOWN = [
  'my tutor is horrible to me in lessons',
  'what to do on a rainy saturday in southport',
  'how long is the waiting list for camhs',
  'i feel weird around my step dad',
  'assembly about kindness year 8',
  'can i get free tampons at school',
  'is there a youth club near bootle',
  'letter to parents about exams',
  'somewhere to live when i turn 18',
  'new baby and mum is always tired',
];

function weigh(path: string): number {
  const file = new URL(`.${path}`, DIST);
  return PACKED.test(path) ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;
}

/** What a search fetches on a page that has just loaded, in bytes as a host sends them (brotli). */
async function weightOf(page: Page, words: string): Promise<{ all: number; engine: number }> {
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  const paths = new Set<string>();
  const note = (request: { url: () => string }) => paths.add(new URL(request.url()).pathname);
  page.on('request', note);
  await searchFor(page, words);
  page.off('request', note);
  paths.delete('/search/');
  const sum = (some: readonly string[]) => some.reduce((total, path) => total + weigh(path), 0);
  return {
    all: sum([...paths]),
    engine: sum([...paths].filter((path) => path.startsWith('/pagefind/'))),
  };
}

test('the closest results weigh at most 60 kB, and are the whole answer to words of a list', async ({
  page,
}) => {
  for (const words of ['anxiaty', 'my mum shouts at me', 'scared of the dentist']) {
    const { all, engine } = await weightOf(page, words);
    expect(all, words).toBeGreaterThan(10 * KB);
    expect(all, words).toBeLessThanOrEqual(60 * KB);
    expect(engine, words).toBe(0);
  }
});

test('what the engine adds is at most 110 kB, the whole answer to any words at most 155 kB', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const words of UNKNOWN) {
    const { all, engine } = await weightOf(page, words);
    expect(engine, words).toBeGreaterThan(60 * KB);
    expect(engine, words).toBeLessThanOrEqual(110 * KB);
    expect(all, words).toBeLessThanOrEqual(155 * KB);
  }
});

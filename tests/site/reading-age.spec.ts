import { expect, test, type Page } from '@playwright/test';
import { measureReading } from '#lib/reading.ts';
import { SITEMAP_PAGES } from '../support/pages.ts';

/** Reading ages by kind of page (product figures): the most a page of the kind may have. */
const LIMITS = { urgent: 9, young: 11, adults: 14 } as const;

type Audience = keyof typeof LIMITS;

const isAudience = (name: string): name is Audience => name in LIMITS;

interface Block {
  text: string;
  audience: string;
}

/** The sentences of a page’s prose, and whom each is for: the nearest part that says so. Read, not drawn. */
const proseOf = (page: Page, path: string): Promise<Block[]> =>
  page.evaluate(async (address) => {
    const isProse = (text: string) => /[.!?…]$/.test(text) && text.split(/\s+/).length >= 4;
    const html = await (await fetch(address)).text();
    const read = new DOMParser().parseFromString(html, 'text/html');
    return [...read.querySelectorAll('main p, main li, main dd')]
      .filter(
        (block) =>
          block.querySelector('p, li, a.button') === null && block.closest('.meta') === null,
      )
      .map((block) => ({
        text: block.textContent.trim().replace(/\s+/g, ' '),
        audience: block.closest('[data-audience]')?.getAttribute('data-audience') ?? '',
      }))
      .filter(({ text }) => isProse(text));
  }, path);

test('every page reads at the age of those it is for', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  const problems: string[] = [];
  let read = 0;
  for (const path of SITEMAP_PAGES) {
    const prose = await proseOf(page, path);
    for (const [part, blocks] of Map.groupBy(prose, ({ audience }) => audience)) {
      read += blocks.length;
      if (!isAudience(part)) throw new Error(`${path} has words for nobody we know: “${part}”.`);
      const limit = LIMITS[part];
      const { words, age, meanSentence } = measureReading(blocks.map(({ text }) => text));
      if (words >= 80 && age > limit)
        problems.push(`${path} (${part}): age ${age.toFixed(1)} > ${limit}`);
      if (words >= 40 && meanSentence > 14)
        problems.push(`${path} (${part}): ${meanSentence.toFixed(1)} words a sentence`);
    }
  }
  expect(problems).toEqual([]);
  expect(read, 'sentences and points read').toBeGreaterThan(2000);
});

import { expect, test, type Page } from '@playwright/test';
import { measureReading } from '../support/reading.ts';
import { SITEMAP_PAGES } from '../support/pages.ts';

/** Reading ages by kind of page (product figures): the most a page of the kind may have. */
const LIMITS = { urgent: 9, young: 11, adults: 14 } as const;

const ADULT_PAGES = new Set(['/families/', '/accessibility/']);

const kindOf = (path: string): keyof typeof LIMITS => {
  if (path === '/urgent/') return 'urgent';
  return ADULT_PAGES.has(path) ? 'adults' : 'young';
};

/** The sentences of a page’s prose, those for adults apart. */
const proseOf = (page: Page): Promise<{ young: string[]; adults: string[] }> =>
  page.evaluate(() => {
    const isProse = (text: string) => /[.!?…]$/.test(text) && text.split(/\s+/).length >= 4;
    const blocks = [...document.querySelectorAll('main p, main li, main dd')]
      .filter(
        (block) =>
          block.querySelector('p, li, a.button') === null && block.closest('.meta') === null,
      )
      .map((block) => ({
        text: block.textContent.trim().replace(/\s+/g, ' '),
        adults: block.closest('[data-audience="adults"]') !== null,
      }))
      .filter(({ text }) => isProse(text));
    return {
      young: blocks.filter(({ adults }) => !adults).map(({ text }) => text),
      adults: blocks.filter(({ adults }) => adults).map(({ text }) => text),
    };
  });

test('every page reads at the age of those it is for', async ({ page }) => {
  test.setTimeout(120_000);
  const problems: string[] = [];
  for (const path of SITEMAP_PAGES) {
    await page.goto(path);
    const prose = await proseOf(page);
    for (const [part, limit] of [
      ['young', LIMITS[kindOf(path)]],
      ['adults', LIMITS.adults],
    ] as const) {
      const { words, age, meanSentence } = measureReading(prose[part]);
      if (words >= 80 && age > limit)
        problems.push(`${path} (${part}): age ${age.toFixed(1)} > ${limit}`);
      if (words >= 40 && meanSentence > 14)
        problems.push(`${path} (${part}): ${meanSentence.toFixed(1)} words a sentence`);
    }
  }
  expect(problems).toEqual([]);
});

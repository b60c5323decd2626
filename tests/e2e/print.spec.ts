import { expect, test, type Page } from '@playwright/test';
import { routesOf } from '#lib/reach.ts';
import { loadGraph } from '../support/load-graph.ts';

/** The width of A4 less the margins of the print sheet, at 96 pixels an inch. */
const PAPER = { width: 680, height: 1032 };

/** 18 points, as pixels. */
const LARGE = 24;

const graph = loadGraph();

const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

/** What paper shows of a page: its words, whether any stick out at the side, how large numbers are. */
const lookAtPaper = (page: Page) =>
  page.evaluate(() => {
    const shown = (part: Element) => part.getClientRects().length > 0;
    const sizeOf = (part: Element) => parseFloat(getComputedStyle(part).fontSize);
    const words = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, td, dd, a)')];
    return {
      text: document.body.innerText,
      wide: words
        .filter((part) => shown(part) && part.getBoundingClientRect().right > innerWidth + 1)
        .map((part) => part.textContent.trim().slice(0, 60)),
      sizes: [...document.querySelectorAll('main .number:not(.route-email)')]
        .filter(shown)
        .map(sizeOf),
      source: document.querySelector('.print-source')?.textContent.trim() ?? '',
    };
  });

const numbersOf = (service: Parameters<typeof routesOf>[0]): string[] =>
  routesOf(service).shown.flatMap((route) => ('number' in route ? [route.number] : []));

const ofKind = (problems: readonly (string | false)[]): string[] =>
  problems.filter((one) => one !== false);

test('urgent help prints on one page with every number', async ({ page }) => {
  await page.goto('/urgent/');
  await page.emulateMedia({ media: 'print' });
  const text = await page.getByRole('main').innerText();
  for (const number of ['999', '111', '0800 1111', '85258', '0800 068 4141', '116 123']) {
    expect(text).toContain(number);
  }
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('urgent help prints as a card of half a sheet, with its numbers large', async ({ page }) => {
  // The width of A4 less its margins, and the height of half of it, at 96 pixels an inch.
  await page.setViewportSize({ width: 703, height: 1032 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/urgent/');
  const card = page.getByRole('main').locator('.urgent');
  expect((await card.boundingBox())?.height).toBeLessThanOrEqual(559);
  await expect(card).toHaveCSS('border-top-style', 'dashed');
  const sizes = await card
    .locator('.urgent-number')
    .evaluateAll((numbers) => numbers.map((one) => parseFloat(getComputedStyle(one).fontSize)));
  expect(sizes.length).toBeGreaterThan(4);
  // 26 points.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(35);
  await expect(card.locator('a.button').first()).toBeHidden();
});

for (const path of ['/help/sleep/', '/services/kooth/', '/services/childline/']) {
  test(`${path} prints without pictures, menus or buttons, in dark ink`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.locator('.scene, .header-nav, .footer').first()).toBeHidden();
    const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(10, 34, 51)');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeLessThanOrEqual(2);
  });
}

test('every need prints on two sheets at most, with a number or an address for each service', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const problems: string[] = [];
  for (const { address } of graph.all('needs')) {
    await page.goto(address);
    const { text, wide, source } = await lookAtPaper(page);
    const cards = await page.locator('main .card').evaluateAll((all) =>
      all.map((card) => ({
        title: card.querySelector('h4')?.textContent ?? '',
        paper: card.querySelector('.card-paper strong')?.textContent ?? '',
      })),
    );
    const sheets = await sheetsOf(page);
    problems.push(
      ...ofKind([
        sheets > 2 && `${address}: ${sheets} sheets`,
        wide.length > 0 && `${address}: cut off: ${wide.join(' | ')}`,
        !source.includes(address) && `${address}: does not say where it is from`,
        !text.includes('0800 1111') && `${address}: has no number to call`,
        ...cards.map(({ title, paper }) => paper === '' && `${address}: no way to reach ${title}`),
        ...cards.map(
          ({ title, paper }) => !text.includes(paper) && `${address}: ${title} hides ${paper}`,
        ),
      ]),
    );
  }
  expect(problems).toEqual([]);
});

test('every service prints on two sheets at most, with its numbers at 18 points or more', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const problems: string[] = [];
  for (const { address, data } of graph.all('services')) {
    await page.goto(address);
    const { text, wide, sizes, source } = await lookAtPaper(page);
    const sheets = await sheetsOf(page);
    problems.push(
      ...ofKind([
        sheets > 2 && `${address}: ${sheets} sheets`,
        wide.length > 0 && `${address}: cut off: ${wide.join(' | ')}`,
        !source.includes(address) && `${address}: does not say where it is from`,
        ...numbersOf(data).map((one) => !text.includes(one) && `${address}: lacks ${one}`),
        sizes.length < numbersOf(data).length && `${address}: shows too few numbers`,
        ...sizes.map((size) => size < LARGE && `${address}: a number of ${size} pixels`),
      ]),
    );
  }
  expect(problems).toEqual([]);
});

import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { namesKept } from '../support/kept.ts';
import { BUILT_FILES, BUILT_PAGES } from '../support/pages.ts';

/**
 * Every page; of the finder’s three hundred steps, which one frame draws, each eighth. That no link of
 * the others is broken is seen without a browser, in finder-pages.spec.ts.
 */
const VISITED = BUILT_PAGES.filter(
  (path, nth) => !path.startsWith('/find/') || path === '/find/' || nth % 8 === 0,
);

/** Whether a link leads to a file that was built, such as a CSV. */
const isFile = (path: string): boolean =>
  /\.\w+$/.test(path) && existsSync(new URL(`../../dist${path}`, import.meta.url));

interface Visit {
  title: string;
  headings: number[];
  links: string[];
  fragments: string[];
  stored: string[];
  layers: string;
}

/** What one page shows of itself, read in the page. */
const look = (page: Page): Promise<Omit<Visit, 'stored'>> =>
  page.evaluate(() => {
    const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    // Files to download are not pages; that they are there is seen when the site is built.
    const inner = anchors.filter(
      (a) => a.origin === location.origin && !a.hasAttribute('download'),
    );
    return {
      title: document.title,
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) =>
        Number(h.tagName[1]),
      ),
      links: inner.map((a) => a.pathname),
      fragments: inner
        .filter((a) => a.pathname === location.pathname && a.hash !== '')
        .map((a) => a.hash),
      layers: document.head.querySelector('style')?.textContent ?? '',
    };
  });

test.describe.configure({ mode: 'default' });

test('every page keeps to itself, is sound, and leads somewhere', async ({ browser, baseURL }) => {
  test.setTimeout(480_000);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL)
      outside.push(`${page.url()} asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !page.url().endsWith('/nowhere/'))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));

  const visits = new Map<string, Visit>();
  for (const path of [...VISITED, '/nowhere/']) {
    await page.goto(path);
    visits.set(path, { ...(await look(page)), stored: await page.evaluate(namesKept) });
  }
  const known = new Set([...BUILT_PAGES, ...BUILT_FILES, '/nowhere/']);
  const all = [...visits];

  expect(outside, 'requests to another host').toEqual([]);
  expect(complaints, 'errors in the console, refusals of the security policy among them').toEqual(
    [],
  );
  expect(await context.cookies(), 'cookies').toEqual([]);
  expect(
    all.flatMap(([path, { stored }]) => stored.map((name) => `${path} keeps ${name}`)),
    'storage',
  ).toEqual([]);
  expect(
    all.flatMap(([path, { links }]) =>
      links.filter((to) => !known.has(to) && !isFile(to)).map((to) => `${path} → ${to}`),
    ),
    'broken links',
  ).toEqual([]);
  expect(
    all.filter(([, { fragments }]) => fragments.some((hash) => hash === '#')).map(([path]) => path),
  ).toEqual([]);
  expect(
    all.filter(([, { title }]) => title.trim() === '').map(([path]) => path),
    'missing titles',
  ).toEqual([]);
  expect(new Set(all.map(([, { title }]) => title)).size, 'titles, each once').toBe(all.length);
  expect(
    all
      .filter(([, { headings }]) => headings.filter((level) => level === 1).length !== 1)
      .map(([path]) => path),
    'one first heading',
  ).toEqual([]);
  const skips = ([, { headings }]: [string, Visit]) =>
    headings.some((level, i) => level > (headings[i - 1] ?? 0) + 1);
  expect(
    all.filter(skips).map(([path]) => path),
    'skipped headings',
  ).toEqual([]);
  expect(
    all
      .filter(([, { layers }]) => !layers.startsWith('@layer reset, tokens, dark, base'))
      .map(([path]) => path),
    'order of the layers',
  ).toEqual([]);
  await context.close();
});

test('links to a part of another page find that part', async ({ page }) => {
  await page.goto('/families/');
  const targets = await page
    .locator('main a[href*="#"]')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
  expect(targets.length).toBeGreaterThan(30);
  for (const target of targets) {
    await page.goto(target);
    await expect(page.locator(new URL(target, page.url()).hash), target).toHaveCount(1);
  }
});

test('all CSS stands in a layer', async ({ page }) => {
  await page.goto('/');
  const loose = await page.evaluate(() => {
    const inLayer = (rule: CSSRule): boolean =>
      rule instanceof CSSLayerBlockRule ||
      rule instanceof CSSLayerStatementRule ||
      rule instanceof CSSFontFaceRule ||
      (rule instanceof CSSMediaRule && [...rule.cssRules].every(inLayer));
    return [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => !inLayer(rule))
      .map((rule) => rule.cssText.slice(0, 80));
  });
  expect(loose).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { BUILT_PAGES, SITEMAP_PAGES } from '../support/pages.ts';

const DIST = new URL('../../dist/', import.meta.url);

const pathOf = (address: string): string => new URL(address).pathname;

test('robots.txt leads search engines to the sitemap, and that to the pages', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  const [, address = ''] = /^Sitemap: (https:\S+)$/m.exec(robots) ?? [];
  const index = await request.get(pathOf(address));
  expect(index.headers()['content-type']).toContain('xml');
  const [, list = ''] = /<loc>([^<]+)<\/loc>/.exec(await index.text()) ?? [];
  const pages = await (await request.get(pathOf(list))).text();
  for (const page of ['/', '/urgent/', '/services/childline/', '/plan/'])
    expect(pages).toContain(`${new URL(page, address).href}</loc>`);
  expect(SITEMAP_PAGES.length).toBeGreaterThan(200);
});

const pageOf = (page: string): string => readFileSync(new URL(`.${page}index.html`, DIST), 'utf8');

test('every page in the sitemap says its own address, and is not kept out of search engines', () => {
  const wrong = SITEMAP_PAGES.filter((page) => {
    const html = pageOf(page);
    const [, address = 'https://none/'] = /rel="canonical" href="([^"]+)"/.exec(html) ?? [];
    return pathOf(address) !== page || html.includes('<meta name="robots"');
  });
  expect(wrong).toEqual([]);
});

/** The path of the picture that other sites show beside a link to a page. */
function cardOf(page: string): string {
  const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(pageOf(page)) ?? [];
  return address === '' ? '' : pathOf(address);
}

test('every page names a picture for shared links that is there', () => {
  const lost = BUILT_PAGES.filter((page) => {
    const card = cardOf(page);
    return !card.endsWith('.png') || !existsSync(new URL(`.${card}`, DIST));
  });
  expect(lost).toEqual([]);
  expect(cardOf('/plan/')).toBe('/social/plan.png');
  expect(cardOf('/urgent/')).toBe('/social.png');
});

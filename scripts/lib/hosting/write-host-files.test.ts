import { expect, it } from 'vitest';
import { HOSTING } from './rules.ts';
import { hostFiles } from './write-host-files.ts';

const pagesNamed = (count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `/page-${nth}/index.html`);

it('finds nothing wrong with a site of many pages in few folders', () => {
  const many = Array.from({ length: 3000 }, (_, nth) => `/services/${nth}/index.html`);
  expect(hostFiles(HOSTING, many).problems).toEqual([]);
});

it('refuses more rules than Cloudflare Pages reads, and says how many and what to do', () => {
  const { problems, summary } = hostFiles(HOSTING, pagesNamed(120));
  expect(summary).toMatch(/^1\d\d rules for headers/);
  expect(problems).toEqual([expect.stringMatching(/^1\d\d rules in _headers: .* reads only 100/)]);
});

it('refuses more moved pages than it reads', () => {
  const moved = pagesNamed(2001).map((from) => ({ from, to: '/' }));
  expect(hostFiles({ ...HOSTING, moved }, []).problems).toEqual([
    expect.stringMatching(/^2001 addresses in _redirects/),
  ]);
});

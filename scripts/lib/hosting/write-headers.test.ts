import { describe, expect, it } from 'vitest';
import { headersFor, matches } from './match.ts';
import { HOSTING, type Headers } from './rules.ts';
import { writeHeaders } from './write-headers.ts';

const FILES = [
  '/index.html',
  '/404.html',
  '/sw.js',
  '/_astro/a.js',
  '/help/index.html',
  '/help/sleep/index.html',
  '/admin/index.html',
  '/data/index.html',
  '/data/services.json',
  '/data/services.csv',
  '/fonts/a.woff2',
  '/openreferral/services.json',
  '/openreferral/services/a-1.json',
  '/pagefind/pagefind.js',
  '/pagefind/wasm.en-gb.pagefind',
  '/whats-on.xml',
  '/whats-on/dates.ics',
  '/whats-on/index.html',
];

interface Block {
  pattern: string;
  headers: Headers;
}

/** A `_headers` file as a host reads it. */
const read = (text: string): Block[] =>
  text
    .trim()
    .split(/\n(?=\/)/)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const pairs = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []);
      return { pattern, headers: Object.fromEntries(pairs) as Headers };
    });

const blocks = read(writeHeaders(HOSTING, FILES));

/** What a host sends that joins the values of all blocks for a path. */
function sent(path: string): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const { headers } of blocks.filter(({ pattern }) => matches(pattern, path)))
    for (const [name, value] of Object.entries(headers)) (all[name] ??= []).push(value);
  return all;
}

const ADDRESSES = [
  ...FILES.map((file) => file.replace(/\/index\.html$/, '/')),
  '/openreferral/services',
  '/openreferral/services/a-1',
];

describe('the _headers file', () => {
  it.each(ADDRESSES)('gives %s the headers of the rules, none of them twice', (path) => {
    const expected = Object.fromEntries(
      Object.entries(headersFor(HOSTING.headers, path)).map(([name, value]) => [name, [value]]),
    );
    expect(sent(path)).toEqual(expected);
  });

  it('guards addresses where there is no page as well', () => {
    expect(Object.keys(sent('/nowhere/'))).toEqual(
      expect.arrayContaining(['Content-Security-Policy', 'Referrer-Policy']),
    );
  });

  it('says what all pages of a folder share once', () => {
    const about = blocks.map(({ pattern }) => pattern).filter((path) => path.startsWith('/help'));
    expect(about).toEqual(['/help/*']);
  });

  it('is no longer with a thousand files more, wherever there is a folder for them', () => {
    const more = ['/help', '/data', '/pagefind', '/openreferral/services', '/whats-on'].flatMap(
      (folder) =>
        Array.from({ length: 1000 }, (_, nth) => [
          `${folder}/${nth}/index.html`,
          `${folder}/${nth}.json`,
          `${folder}/${nth}.csv`,
        ]).flat(),
    );
    expect(writeHeaders(HOSTING, [...FILES, ...more])).toBe(writeHeaders(HOSTING, FILES));
  });

  it('refuses a header that only some files of a folder change', () => {
    const headers = [
      ...HOSTING.headers,
      { pattern: '/help/a/*', headers: { 'Cache-Control': 'no' } },
    ];
    expect(() => writeHeaders({ headers }, [...FILES, '/help/a/index.html'])).toThrow(
      /Files of \/help\/\* .*Cache-Control/,
    );
  });

  it('keeps the editor out of search engines, and lets its sign-in answer', () => {
    expect(sent('/admin/')).toMatchObject({
      'X-Robots-Tag': ['noindex, nofollow'],
      'Cross-Origin-Opener-Policy': ['same-origin-allow-popups'],
    });
  });
});

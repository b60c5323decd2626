import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUILT_PAGES, SITEMAP_PAGES } from '../support/pages.ts';

const DIST = new URL('../../dist/', import.meta.url);
const KB = 1000;

/** The pages made of questions, filters and lists also count: they are not in the sitemap. */
const PAGES = [...SITEMAP_PAGES, '/saved/', '/status/'];

/**
 * The animation carries eleven moving pictures in its HTML (a film instead would be two thousand kB),
 * and the book in easy words fourteen of them standing still.
 */
const MOST_HTML: Readonly<Record<string, number>> = {
  '/watch/': 23 * KB,
  '/plan/easy/': 17.5 * KB,
};

const read = (path: string): Buffer => readFileSync(new URL(`.${path}`, DIST));
const packed = (file: Buffer): number => brotliCompressSync(file).length;
const pageOf = (path: string): string => read(`${path}index.html`).toString();

const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

/** A script and all that it imports at once; what it only imports on a tap is not counted. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = read(path)
    .toString()
    .matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
  for (const [, to = ''] of imports)
    withImports(new URL(to, new URL(path, 'https://x')).pathname, seen);
  return seen;
}

/** The addresses of the scripts that a page loads: its own, and those of its islands. */
const scriptsOf = (html: string): string[] => [
  ...new Set(
    [
      ...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g),
      ...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g),
    ].flatMap(([, path = '']) => [...withImports(path)]),
  ),
];

const sizeOf = (paths: readonly string[], pack: (file: Buffer) => Buffer): number =>
  paths.reduce((sum, path) => sum + pack(read(path)).length, 0);

test('HTML and CSS of every page are at most 14 kB, of the animation 23 kB, of the easy book 17.5 kB', () => {
  const over = PAGES.flatMap((path) => {
    const html = read(`${path}index.html`);
    const css = stylesOf(html.toString()).map((href) => packed(read(href)));
    const total = packed(html) + css.reduce((sum, size) => sum + size, 0);
    return total > (MOST_HTML[path] ?? 14 * KB) ? [`${path}: ${total}`] : [];
  });
  expect(over).toEqual([]);
});

test('a first visit with fonts is at most 60 kB, with at most six requests', () => {
  const html = read('/index.html');
  const loaded = [...stylesOf(html.toString()), ...scriptsOf(html.toString())];
  const fonts = [
    '/fonts/gabarito.woff2',
    '/fonts/atkinson-hyperlegible-next.woff2',
    '/favicon.svg',
  ];
  const total =
    packed(html) +
    loaded.reduce((sum, path) => sum + packed(read(path)), 0) +
    fonts.reduce((sum, href) => sum + statSync(new URL(`.${href}`, DIST)).size, 0);
  expect(total).toBeLessThanOrEqual(60 * KB);
  expect(1 + loaded.length + fonts.length).toBeLessThanOrEqual(6);
});

test('scripts of a page without an island are at most 5 kB', () => {
  const over = PAGES.map((path) => ({ path, html: pageOf(path) }))
    .filter(({ html }) => !html.includes('<astro-island'))
    .map(({ path, html }) => ({ path, size: sizeOf(scriptsOf(html), brotliCompressSync) }))
    .filter(({ size }) => size > 5 * KB);
  expect(over).toEqual([]);
});

/** The review reads files with a part of zod, which it shares with the editor: DECISIONS 36. */
const ISLANDS = { '/find/': 90, '/schools/review/': 90 };

test('only the finder and the schools’ review have an island, of at most 90 kB', () => {
  const islands = PAGES.filter((path) => pageOf(path).includes('<astro-island'));
  expect(islands.toSorted()).toEqual(Object.keys(ISLANDS));
  for (const [path, limit] of Object.entries(ISLANDS)) {
    const size = sizeOf(scriptsOf(pageOf(path)), gzipSync);
    expect(size, path).toBeGreaterThan(10 * KB);
    expect(size, path).toBeLessThanOrEqual(limit * KB);
  }
});

test('a whole pack to print, which is many pages in one, is at most 50 kB', () => {
  const packs = BUILT_PAGES.filter((path) => path.endsWith('/paper/') && path.includes('/packs/'));
  expect(packs.length).toBeGreaterThan(1);
  for (const path of packs)
    expect(packed(read(`${path}index.html`)), path).toBeLessThanOrEqual(50 * KB);
});

test('urgent help and the home page carry no script at all', () => {
  for (const path of ['/', '/urgent/']) expect(pageOf(path), path).not.toContain('<script');
});

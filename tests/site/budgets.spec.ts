import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { SITEMAP_PAGES } from '../support/pages.ts';

const DIST = new URL('../../dist/', import.meta.url);
const KB = 1000;

const read = (path: string): Buffer => readFileSync(new URL(`.${path}`, DIST));
const packed = (file: Buffer): number => brotliCompressSync(file).length;

const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

test('HTML and CSS of every page are at most 14 kB', () => {
  const over = SITEMAP_PAGES.flatMap((path) => {
    const html = read(`${path}index.html`);
    const css = stylesOf(html.toString()).map((href) => packed(read(href)));
    const total = packed(html) + css.reduce((sum, size) => sum + size, 0);
    return total > 14 * KB ? [`${path}: ${total}`] : [];
  });
  expect(over).toEqual([]);
});

test('a first visit with fonts is at most 60 kB, with at most six requests', () => {
  const html = read('/index.html');
  const css = stylesOf(html.toString());
  const fonts = [
    '/fonts/gabarito.woff2',
    '/fonts/atkinson-hyperlegible-next.woff2',
    '/favicon.svg',
  ];
  const total =
    packed(html) +
    css.reduce((sum, href) => sum + packed(read(href)), 0) +
    fonts.reduce((sum, href) => sum + statSync(new URL(`.${href}`, DIST)).size, 0);
  expect(total).toBeLessThanOrEqual(60 * KB);
  expect(1 + css.length + fonts.length).toBeLessThanOrEqual(6);
});

test('no page carries a script', () => {
  const scripted = SITEMAP_PAGES.filter((path) => read(`${path}index.html`).includes('<script'));
  expect(scripted).toEqual([]);
});

import { expect, test } from 'vitest';
import { pruneSitemap } from './prune-sitemap.ts';

const entry = (path: string) =>
  `<url><loc>https://example.org${path}</loc><lastmod>2026-01-01</lastmod></url>`;

test('a page that search engines are told to leave out is not in the sitemap', () => {
  const xml = `<urlset>${['/', '/whats-on/over/', '/help/'].map(entry).join('')}</urlset>`;
  const pruned = pruneSitemap(xml, (path) => path === '/whats-on/over/');
  expect(pruned).toBe(`<urlset>${entry('/')}${entry('/help/')}</urlset>`);
});

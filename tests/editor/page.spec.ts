import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUILT_PAGES, SITEMAP_PAGES } from '../support/pages.ts';
import { bootScript, GITLAB_FOLDER } from './support/build-editor.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|html|json)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

for (const path of ['/admin/', '/admin/due/']) {
  test(`${path} has a policy without unsafe words, and no search engine keeps it`, async ({
    request,
  }) => {
    const response = await request.get(path);
    const html = await response.text();
    const [, policy = ''] =
      /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(response.headers()['x-robots-tag']).toBe('noindex, nofollow');
    expect(SITEMAP_PAGES).not.toContain(path);
    expect(html).toContain('data-pagefind-ignore="all"');
  });
}

test('a site without a host says that its editor is not set up', async ({ page }) => {
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { name: 'Edit the site' })).toBeVisible();
  await expect(page.getByText('not set up on this site yet')).toBeVisible();
});

test('nothing of the working copy’s server is in a production build', () => {
  for (const text of [...textsIn(DIST), ...textsIn(GITLAB_FOLDER)]) {
    expect(text).not.toMatch(/cms-local|proxy_url: ?["'`]|sanitize_preview: ?(!1|false)/);
  }
  expect(textsIn(GITLAB_FOLDER).join('').includes('GitLab')).toBe(true);
});

test('no page for readers loads a script of the editor', () => {
  const own = /"\/_astro\/editor\//;
  const pages = BUILT_PAGES.filter((path) => existsSync(`${DIST}${path}index.html`));
  expect(pages.length).toBeGreaterThan(50);
  expect(readFileSync(`${DIST}admin/index.html`, 'utf8')).toMatch(own);
  for (const path of pages)
    expect(readFileSync(`${DIST}${path}index.html`, 'utf8')).not.toMatch(own);
});

/** A script and all that it imports at once; what it fetches later is not counted. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
  for (const [, to = ''] of imports) loadedWith(join(dirname(file), to), seen);
  return seen;
}

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

test('the editor first loads at most 800 kB; previews come with the first page that is shown', () => {
  const first = [...loadedWith(bootScript(GITLAB_FOLDER))];
  expect(weigh(first)).toBeLessThanOrEqual(800_000);
  const assets = readdirSync(join(GITLAB_FOLDER, 'assets'))
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => join(GITLAB_FOLDER, 'assets', file));
  const later = assets.filter((file) => !first.includes(file));
  expect(later.some((file) => file.includes('PagePreview'))).toBe(true);
  expect(weigh(later)).toBeLessThanOrEqual(100_000);
});

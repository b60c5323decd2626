import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUILT_PAGES, SITEMAP_PAGES } from '../support/pages.ts';
import { GITLAB_FOLDER } from './support/build-editor.ts';

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
  const own = /src="(\/_astro\/[^"]*(?:Admin|Due|snapshot)[^"]*)"/;
  const pages = BUILT_PAGES.filter((path) => existsSync(`${DIST}${path}index.html`));
  expect(pages.length).toBeGreaterThan(50);
  for (const path of pages)
    expect(readFileSync(`${DIST}${path}index.html`, 'utf8')).not.toMatch(own);
});

test('the editor is at most 850 kB, previews of all pages and all', () => {
  const first = [
    'boot.js',
    ...readdirSync(join(GITLAB_FOLDER, 'assets')).map((one) => `assets/${one}`),
  ]
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => brotliCompressSync(readFileSync(join(GITLAB_FOLDER, file))).length);
  expect(first.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(850_000);
});

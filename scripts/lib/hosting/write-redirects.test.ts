import { describe, expect, it } from 'vitest';
import { rewritten } from './match.ts';
import { HOSTING } from './rules.ts';
import { writeRedirects } from './write-redirects.ts';

const FILES = [
  '/openreferral/index.json',
  '/openreferral/services.json',
  '/openreferral/services/a-1.json',
  '/openreferral/services/b-2.json',
  '/services/index.html',
];

/** What Cloudflare Pages shows for a path: plain lines first, then the first pattern that fits. */
function shownByCloudflare(redirects: string, path: string): string {
  const lines = redirects
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const plain = lines.find(([from]) => from === path)?.[1];
  if (plain !== undefined) return plain;
  for (const [from = '', to = ''] of lines) {
    const [start = '', end] = from.split('*');
    if (end === undefined || !path.startsWith(start) || !path.endsWith(end)) continue;
    return to.replace(':splat', path.slice(start.length, path.length - end.length));
  }
  return path;
}

describe('the _redirects file', () => {
  const redirects = writeRedirects(HOSTING, FILES);

  it('names the addresses that show files of the site, and no other', () => {
    expect(redirects.split('\n')).toEqual([
      '/openreferral/ /openreferral/index.json 200',
      '/openreferral/services /openreferral/services.json 200',
      '/openreferral/services/*.json /openreferral/services/:splat.json 200',
      '/openreferral/services/* /openreferral/services/:splat.json 200',
      '',
    ]);
  });

  it.each([...FILES, '/openreferral/', '/openreferral/services', '/openreferral/services/b-2'])(
    'shows on Cloudflare for %s what other hosts show',
    (path) => {
      expect(shownByCloudflare(redirects, path)).toBe(rewritten(HOSTING.rewrites, path));
    },
  );

  it('is no longer with ten thousand services', () => {
    const more = Array.from({ length: 10_000 }, (_, nth) => `/openreferral/services/${nth}.json`);
    expect(writeRedirects(HOSTING, [...FILES, ...more])).toBe(redirects);
  });

  it('sends on from pages that moved', () => {
    const moved = [{ from: '/old/', to: '/services/' }];
    expect(writeRedirects({ rewrites: [], moved }, FILES)).toBe('/old/ /services/ 301\n');
  });
});

import { describe, expect, it } from 'vitest';
import { HOSTING } from './rules.ts';
import { writeRedirects } from './write-redirects.ts';

const FILES = [
  '/openreferral/index.json',
  '/openreferral/services.json',
  '/openreferral/services/a-1.json',
  '/openreferral/services/b-2.json',
  '/services/index.html',
];

describe('the _redirects file', () => {
  it('names every address that shows a file of the site, and no other', () => {
    expect(writeRedirects(HOSTING, FILES).split('\n')).toEqual([
      '/openreferral/ /openreferral/index.json 200',
      '/openreferral/services /openreferral/services.json 200',
      '/openreferral/services/a-1 /openreferral/services/a-1.json 200',
      '/openreferral/services/b-2 /openreferral/services/b-2.json 200',
      '',
    ]);
  });

  it('sends on from pages that moved', () => {
    const moved = [{ from: '/old/', to: '/services/' }];
    expect(writeRedirects({ rewrites: [], moved }, FILES)).toBe('/old/ /services/ 301\n');
  });
});

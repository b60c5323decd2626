import { describe, expect, it } from 'vitest';
import { headersFor, movedTo, rewritten } from './match.ts';
import { HOSTING } from './rules.ts';

const rules = [
  { pattern: '/*', headers: { 'X-A': 'one', 'Cache-Control': 'no' } },
  { pattern: '/_astro/*', headers: { 'Cache-Control': 'yes, long: very' } },
  { pattern: '/data/*.json', headers: { 'X-Kind': 'data' } },
];

describe('headers of a path', () => {
  it('come from every rule for it; a later rule wins over an earlier one', () => {
    expect(headersFor(rules, '/help/')).toEqual({ 'X-A': 'one', 'Cache-Control': 'no' });
    expect(headersFor(rules, '/_astro/a.css')['Cache-Control']).toBe('yes, long: very');
  });

  it('can depend on the ending, in which a dot is a dot', () => {
    expect(headersFor(rules, '/data/a.json')['X-Kind']).toBe('data');
    expect(headersFor(rules, '/data/ajson')['X-Kind']).toBeUndefined();
    expect(headersFor(rules, '/data/a.csv')['X-Kind']).toBeUndefined();
  });
});

describe('paths that are not files', () => {
  it.each([
    ['/openreferral/', '/openreferral/index.json'],
    ['/openreferral/services', '/openreferral/services.json'],
    ['/openreferral/services/1b-2c', '/openreferral/services/1b-2c.json'],
    ['/openreferral/taxonomies/$&', '/openreferral/taxonomies/$&.json'],
    ['/openreferral/taxonomy_terms/a', '/openreferral/taxonomy_terms/a.json'],
  ])('%s shows %s', (from, to) => {
    expect(rewritten(HOSTING.rewrites, from)).toBe(to);
  });

  it.each(['/openreferral/services/a.json', '/openreferral/services/a/b', '/services', '/'])(
    '%s shows itself',
    (path) => {
      expect(rewritten(HOSTING.rewrites, path)).toBe(path);
    },
  );

  it('lead to where a page has moved, for that one address only', () => {
    const moved = [{ from: '/old/', to: '/new/' }];
    expect(movedTo(moved, '/old/')).toBe('/new/');
    expect(movedTo(moved, '/old/er/')).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOSTING } from './rules.ts';
import { writeNginx } from './write-nginx.ts';

const shipped = (name: string): string =>
  readFileSync(new URL(`../../../docs/hosting/nginx/${name}.conf`, import.meta.url), 'utf8');

describe('the configuration of nginx', () => {
  it('is the one that is shipped; npm run hosting writes it anew', () => {
    const { http, server } = writeNginx(HOSTING);
    expect(shipped('http')).toBe(http);
    expect(shipped('server')).toBe(server);
  });

  it('sends on from pages that moved', () => {
    const { server } = writeNginx({ ...HOSTING, moved: [{ from: '/old/', to: '/new/' }] });
    expect(server).toContain('location = /old/ { return 301 /new/; }');
  });

  it('lets the last rule win, although nginx takes the first', () => {
    const headers = [
      { pattern: '/*', headers: { 'X-A': 'all' } },
      { pattern: '/a/*', headers: { 'X-A': 'a' } },
      { pattern: '/a/b/*', headers: { 'X-A': 'say "b"' } },
    ];
    expect(writeNginx({ headers, rewrites: [], moved: [] }).http).toContain(
      [
        'map $uri $grow_well_x_a {',
        String.raw`  "~^/a/b/.*$" "say \"b\"";`,
        '  "~^/a/.*$" "a";',
        '  default "all";',
      ].join('\n'),
    );
  });
});

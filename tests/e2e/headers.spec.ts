import { expect, test } from '@playwright/test';
import { KINDS } from '../support/pages.ts';

const HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};

test('pages come with the production headers, and fonts are kept', async ({ request }) => {
  const page = await request.get('/');
  expect(page.headers()).toMatchObject(HEADERS);
  const font = await request.get('/fonts/gabarito.woff2');
  expect(font.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

for (const path of KINDS) {
  test(`${path} has a policy that lets nothing in from outside, and allows what it carries`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const [, policy = ''] =
      /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    const running = html.match(/<script(?![^>]*application\/(?:ld\+)?json)/g) ?? [];
    expect(policy).toMatch(running.length === 0 ? /script-src 'none'/ : /script-src 'self'[ ;]/);
    const inline = html.match(/<script(?![^>]*(?:\ssrc=|application\/(?:ld\+)?json))/g) ?? [];
    const styles = html.match(/<style/g) ?? [];
    const hashes = new Set(policy.match(/'sha256-[^']+'/g));
    expect(hashes.size).toBeLessThanOrEqual(inline.length + styles.length);
    // The search compiles its engine, on its own page alone.
    const wasm = path === '/search/' ? " 'wasm-unsafe-eval'" : '';
    expect(policy).toContain(wasm);
    expect(policy.replace(wasm, '')).not.toMatch(/unsafe-|https?:|\*|data:/);
  });
}

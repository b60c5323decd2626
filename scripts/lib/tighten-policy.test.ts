import { expect, it } from 'vitest';
import { tightenPolicy } from './tighten-policy.ts';

const page = (body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self'">${body}`;

it('allows no script on a page that has none', () => {
  expect(tightenPolicy(page('<p>script-src</p>'))).toBe(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'none'; style-src 'self'"><p>script-src</p>`,
  );
});

it('leaves a page with a script as it is', () => {
  const html = page('<script type="module" src="/a.js"></script>');
  expect(tightenPolicy(html)).toBe(html);
});

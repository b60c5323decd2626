import { describe, expect, it } from 'vitest';
import { hashOf } from '#styles/layer-order.ts';
import { strangersIn, tightenPolicy } from './tighten-policy.ts';

const page = (body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b=';">${body}`;

const policyOf = (body: string) => / content="([^"]*)"/.exec(tightenPolicy(page(body)))?.[1];

describe('the policy of a built page', () => {
  it('allows no script and no style on a page that has none', () => {
    expect(policyOf('<p>script-src</p>')).toBe(
      "default-src 'none'; script-src 'none'; style-src 'none';",
    );
  });

  it('changes nothing but the policy', () => {
    expect(tightenPolicy(page('<p>style-src x</p>'))).toContain('<p>style-src x</p>');
  });

  it('allows scripts of the site itself where there is one, and no inline ones', () => {
    expect(policyOf('<script type="module" src="/a.js"></script>')).toContain("script-src 'self';");
  });

  it('allows the inline script and styles that the page carries, and no others', () => {
    expect(
      policyOf('<style>a{}</style><style media="print">b{}</style><script>go()</script>'),
    ).toBe(
      `default-src 'none'; script-src 'self' '${hashOf('go()')}'; style-src '${hashOf('a{}')}' '${hashOf('b{}')}';`,
    );
  });

  it('takes a block of data for no script', () => {
    expect(policyOf('<script type="application/json" id="x">{}</script>')).toContain(
      "script-src 'none'",
    );
  });

  it('allows a style sheet of the site itself where there is one', () => {
    expect(policyOf('<link rel="stylesheet" href="/a.css">')).toContain("style-src 'self';");
  });
});

describe('inline scripts and styles', () => {
  const built = (body: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' '${hashOf('go()')}'; style-src '${hashOf('a{}')}';">${body}`;

  it('are the site’s own where the policy of the build names them', () => {
    const own = '<script>go()</script><style>a{}</style><script src="/a.js"></script>';
    expect(strangersIn(built(own))).toEqual([]);
  });

  it('are named where they came in through content', () => {
    expect(strangersIn(built('<script>alert(1)</script><style>b{}</style>'))).toEqual([
      'a script of nobody’s: alert(1)',
      'a style of nobody’s: b{}',
    ]);
  });

  it('are all strangers on a page without a policy', () => {
    expect(strangersIn('<script>go()</script>')).toHaveLength(1);
  });
});

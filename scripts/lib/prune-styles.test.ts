import { describe, expect, it } from 'vitest';
import { prunePage } from './prune-page.ts';
import { pruneStyles } from './prune-styles.ts';

const prune = (css: string, classes: string[] = [], properties: string[] = []) =>
  pruneStyles([css], { classes: new Set(classes), properties: new Set(properties) })[0];

describe('the styles of one page', () => {
  it('keep a rule whose classes the page has, and leave out one whose are not all there', () => {
    expect(prune('.a{color:red}.b{color:red}.a .b{color:blue}', ['a'])).toBe('.a{color:red}');
  });

  it('keep of a list of selectors those that the page answers to', () => {
    expect(prune('.a,.b,h1{color:red}', ['a'])).toBe('.a,h1{color:red}');
  });

  it.each([
    'body',
    '[hidden]',
    ':focus-visible',
    'a::after',
    'p:nth-child(2)',
    ':not(.gone)',
    ':is(.gone,p)',
    'html:has(.gone,p)',
    'html:not(:has(.gone))',
  ])('keep what asks for no class of its own: %s', (selector) => {
    const css = `${selector}{color:red}`;
    expect(prune(css)).toBe(css);
  });

  it.each(['html:has(.gone)', 'p:has(+ * .gone) i', 'p:has(> .gone:not([hidden]))'])(
    'leave out what asks for something with a class that the page has not: %s',
    (selector) => {
      expect(prune(`${selector}{color:red}`)).toBe('');
      expect(prune(`${selector}{color:red}`, ['gone'])).not.toBe('');
    },
  );

  it('leave out a group that has nothing left, and keep the others', () => {
    const css = '@layer base{@media (width>=40rem){.b{color:red}}h1{color:red}}@layer x{.b{top:0}}';
    expect(prune(css)).toBe('@layer base{h1{color:red}}');
  });

  it('have one block for each layer, with its rules in their order', () => {
    const css = '@layer a{h1{color:red}}@layer b{p{top:0}}@layer a{h1{color:blue}}';
    expect(prune(css)).toBe('@layer a{h1{color:red}h1{color:blue}}@layer b{p{top:0}}');
  });

  it('keep the order of layers, fonts and animations as they are', () => {
    const css = '@layer a, b;@font-face{font-family:x}@keyframes k{to{color:var(--c)}}';
    expect(prune(`${css}:root{--c:red}`)).toBe(`${css}:root{--c:red}`);
  });

  it('keep a custom property that is needed, by way of another too, and no others', () => {
    const css = ':root{--a:var(--b);--b:red;--c:red}h1{color:var(--a)}';
    expect(prune(css)).toBe(':root{--a:var(--b);--b:red}h1{color:var(--a)}');
  });

  it('keep a custom property that only a picture or a script names', () => {
    expect(prune(':root{--a:red;--b:red}', [], ['--b'])).toBe(':root{--b:red}');
  });

  it('look at all sheets of the page together', () => {
    const used = { classes: new Set<string>(), properties: new Set<string>() };
    expect(pruneStyles([':root{--a:red}', 'h1{color:var(--a)}'], used)).toEqual([
      ':root{--a:red}',
      'h1{color:var(--a)}',
    ]);
  });
});

describe('a page', () => {
  it('keep a class that a script puts together of its words', () => {
    const css = '.band-sand{top:0}.band-sea{top:1px}.pond-sand{top:2px}';
    const html = `<style>${css}</style><p></p>`;
    expect(prunePage(html, 'let t="sand";e.className=`band band-${t}`')).toContain(
      '<style>.band-sand{top:0}</style>',
    );
  });

  it('keeps what its scripts name, and its words stay as they are', () => {
    const html =
      '<style>.on{top:0}.off{top:0}</style><p>.off{}</p><style media="print">.off{}</style>';
    expect(prunePage(html, 'x.classList.add("on")')).toBe('<style>.on{top:0}</style><p>.off{}</p>');
  });

  it('reads classes and colours from its own HTML', () => {
    const html = '<style>:root{--a:red;--b:red}.x{top:0}</style><g class="y x" fill="var(--a)"/>';
    expect(prunePage(html, '')).toContain('<style>:root{--a:red}.x{top:0}</style>');
  });
});

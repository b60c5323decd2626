import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = ReadonlyMap<string, string>;

const read = (name: string): string =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');

/** The custom properties that one selector sets in a style sheet. */
function propertiesOf(css: string, selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) return new Map();
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The colour of a token as `#rrggbb`, followed through `var()`. */
function colourOf(tokens: Colours, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`There is no token ${name}.`);
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other !== undefined) return colourOf(tokens, other);
  return value.length === 4 ? value.replace(/[^#]/g, '$&$&') : value;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = read('tokens');
const illustration = read('illustration');
const themes = read('themes');
const dark = read('dark');

const light: Colours = new Map([
  ...propertiesOf(tokens, ':root'),
  ...propertiesOf(illustration, ':root'),
]);
const dim: Colours = new Map([...light, ...propertiesOf(dark, ':root')]);
const night: Colours = new Map([...dim, ...propertiesOf(dark, '.night')]);

const GROUNDS = ['page', 'card', 'band', 'band-light', 'sky', 'sky-far', 'quiet'];

const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...GROUNDS.map((ground) => ['--colour-text', `--colour-${ground}`] as const),
  ...GROUNDS.map((ground) => ['--colour-text-quiet', `--colour-${ground}`] as const),
  // A meadow band writes its quiet words in the full colour.
  ['--colour-text', '--colour-meadow'],
  ['--colour-button-text', '--colour-button'],
  ['--colour-on-deep', '--colour-deep'],
  ['--colour-on-wood', '--colour-wood'],
  ['--colour-on-notice', '--colour-notice'],
  ['--colour-on-mark', '--colour-mark'],
  ['--colour-on-step', '--colour-step'],
];

describe.each([
  ['light', light],
  ['dark', dim],
  ['night', night],
] as const)('in %s colours', (_, colours) => {
  it.each(PAIRS)('%s on %s has a contrast of at least 7', (text, ground) => {
    expect(contrast(colourOf(colours, text), colourOf(colours, ground))).toBeGreaterThanOrEqual(7);
  });

  it('lines and focus rings can be told from their grounds (3)', () => {
    for (const ground of ['page', 'card', 'band', 'sky', 'sky-far', 'quiet']) {
      for (const line of ['--colour-line', '--colour-focus']) {
        const ratio = contrast(colourOf(colours, line), colourOf(colours, `--colour-${ground}`));
        expect(ratio, `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe.each(['coral', 'yellow', 'green', 'violet', 'aqua'])('the %s theme', (name) => {
  it.each([
    ['light', propertiesOf(themes, `.theme-${name}`), light],
    ['dark', new Map([...propertiesOf(themes, `.theme-${name}`), ...propertiesOf(dark, `.theme-${name}`)]), dim],
  ] as const)('can be read in %s colours', (_, theme, colours) => {
    const of = (token: string) => colourOf(theme, token);
    expect(contrast(of('--theme-on'), of('--theme'))).toBeGreaterThanOrEqual(7);
    expect(contrast(colourOf(colours, '--colour-text'), of('--theme-tint'))).toBeGreaterThanOrEqual(7);
    expect(contrast(of('--theme-text'), colourOf(colours, '--colour-page'))).toBeGreaterThanOrEqual(7);
  });
});

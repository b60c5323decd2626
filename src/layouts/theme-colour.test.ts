import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEME_COLOUR } from './theme-colour.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

/** The colours that a custom property has in a sheet, in their order. */
const coloursIn = (sheet: string, name: string): string[] =>
  [...read(`src/styles/${sheet}.css`).matchAll(new RegExp(`${name}: (#\\w+);`, 'g'))].map(
    ([, colour = '']) => (colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour),
  );

describe('the colour of a browser’s own bar', () => {
  it('is the sky’s, as the tokens have it', () => {
    const [day, night] = coloursIn('dark', '--sky');
    expect(THEME_COLOUR.day).toEqual({ light: coloursIn('illustration', '--sky')[0], dark: day });
    expect(THEME_COLOUR.night).toEqual({ light: night, dark: night });
  });

  it('is the page’s own where there is no sky', () => {
    const [light] = coloursIn('tokens', '--colour-quiet');
    expect(THEME_COLOUR.quiet).toEqual({ light, dark: coloursIn('dark', '--colour-quiet')[0] });
  });

  it('is the same in what an installed site opens with', () => {
    const manifest: unknown = JSON.parse(read('public/manifest.webmanifest'));
    expect(manifest).toMatchObject({
      theme_color: THEME_COLOUR.day.light,
      background_color: coloursIn('tokens', '--colour-page')[0],
    });
  });
});

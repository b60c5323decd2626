import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import type { Card } from './card-of.ts';
import { CARD, SocialCard } from './SocialCard.tsx';
import { outlineOf } from './title-path.ts';

/** Cards drawn before, by what is on them: most do not change from one build to the next. */
const SHELF = new URL('../../../node_modules/.cache/social-cards/', import.meta.url);

const FONT = new URL(
  '../../../node_modules/@fontsource-variable/gabarito/files/gabarito-latin-wght-normal.woff2',
  import.meta.url,
);

/** Letters as large as the title allows: two lines of large ones, else three of smaller ones. */
const SIZES = [92, 76, 62] as const;
const MOST_LINES = 2;

/** Every letter a title may have: the font on the site is cut to fewer. */
const LETTERS = Array.from({ length: 0x17f - 0x20 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).join('');

let opened: Promise<Font> | undefined;

/** The display font at its boldest, as plain outlines: fontkit cannot vary a packed font. */
async function openFont(): Promise<Font> {
  const plain = await subsetFont(readFileSync(FONT), `${LETTERS}‘’“”–—…`, {
    targetFormat: 'truetype',
    variationAxes: { wght: 800 },
  });
  const font = create(plain);
  if (!('layout' in font)) throw new Error('The display font is a collection of fonts.');
  return font;
}

function titleOf(font: Font, text: string) {
  const settings = SIZES.map((size) => ({
    size,
    ...outlineOf(font, text, { size, leading: size, width: CARD.width - 2 * CARD.margin }),
  }));
  const fitting = settings.find(({ lines }) => lines <= MOST_LINES) ?? settings.at(-1);
  if (fitting === undefined) throw new Error('A card needs a size of letters.');
  return fitting;
}

/** The colours of the pictures by day, by the names that drawings use for them. */
const coloursIn = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The card as SVG, every colour and letter written out. @throws on a colour that is not in `css`. */
export async function cardSvg(card: Card, siteName: string, css: string): Promise<string> {
  const font = await (opened ??= openFont());
  const name = outlineOf(font, siteName, { size: 36, leading: 36, width: CARD.width });
  const title = titleOf(font, card.title);
  const colours = coloursIn(css);
  const markup = renderToStaticMarkup(createElement(SocialCard, { card, title, name }));
  return markup.replace(/var\((--[\w-]+)\)/g, (_, variable: string) => {
    const value = colours.get(variable);
    if (value === undefined)
      throw new Error(`A card uses ${variable}, which is no picture colour.`);
    return value;
  });
}

/** A card as a PNG of 1200 by 630; drawn once for the same words and drawing. */
export async function drawCard(card: Card, siteName: string, css: string): Promise<Buffer> {
  const svg = await cardSvg(card, siteName, css);
  const kept = new URL(`${createHash('sha256').update(svg).digest('hex')}.png`, SHELF);
  if (existsSync(kept)) return readFileSync(kept);
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, dither: 0 })
    .toBuffer();
  mkdirSync(SHELF, { recursive: true });
  writeFileSync(kept, png);
  return png;
}

import type { Font } from 'fontkit';

/** Words as an outline, in the units of the picture: a picture then needs no font to be drawn. */
export interface Outline {
  /** SVG path data; y grows downwards, the first line stands on y = 0. */
  path: string;
  lines: number;
}

interface Setting {
  /** Height of the letters. */
  size: number;
  /** From one line to the next. */
  leading: number;
  /** The widest a line may be. */
  width: number;
}

const widthOf = (font: Font, words: string, size: number): number =>
  (font.layout(words).advanceWidth * size) / font.unitsPerEm;

/** Words in lines that fit, broken between words; a word that is too wide stands alone. */
function fill(font: Font, text: string, { size, width }: Setting): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined) return [word];
    const longer = `${last} ${word}`;
    return widthOf(font, longer, size) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

const NARROWER = 0.95;

/** Words in as few lines as fit, about as wide as each other: no word is left alone on the last. */
function linesOf(font: Font, text: string, setting: Setting): string[] {
  const lines = fill(font, text, setting);
  const narrower = { ...setting, width: setting.width * NARROWER };
  const next = fill(font, text, narrower);
  const fits = next.every((line) => widthOf(font, line, setting.size) <= narrower.width);
  return lines.length > 1 && next.length === lines.length && fits
    ? linesOf(font, text, narrower)
    : lines;
}

/** The outline of one line, at a height `y`. */
function linePath(font: Font, text: string, { size, y }: { size: number; y: number }): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let x = 0;
  return glyphs
    .map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
      const path = glyph.path.scale(scale, -scale).translate((x + xOffset) * scale, y);
      x += xAdvance;
      return path.toSVG();
    })
    .join('');
}

/** The outline of a text, set in lines from the left. */
export function outlineOf(font: Font, text: string, setting: Setting): Outline {
  const lines = linesOf(font, text, setting);
  const path = lines
    .map((line, index) => linePath(font, line, { size: setting.size, y: index * setting.leading }))
    .join('');
  return { path, lines: lines.length };
}

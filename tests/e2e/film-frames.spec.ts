import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { filmOf } from '#lib/storyboard/film-of.ts';
import {
  openScreen,
  type Screen,
  seek,
  STEADY_ARGS,
  takePicture,
} from '../../scripts/lib/film/capture.ts';
import { BROWSER_ARGS, findBrowser } from '../../scripts/lib/find-browser.ts';
import { loadGraph } from '../support/load-graph.ts';

const { scenes, length } = filmOf(loadGraph()).timeline;
const SHAPE = { frame: 'wide', width: 640, height: 360 } as const;

const executablePath = findBrowser();
test.use({
  launchOptions: {
    args: [...BROWSER_ARGS, ...STEADY_ARGS],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
});
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let screen: Screen;

test.beforeAll(async ({ browser, baseURL }) => {
  screen = await openScreen(browser, `${baseURL ?? ''}/watch/`, SHAPE);
});

test.afterAll(async () => {
  await screen.page.close();
});

/** Relative luminance of a pixel (WCAG 2). */
function luminance([r = 0, g = 0, b = 0]: readonly number[]): number {
  const part = (value: number): number =>
    value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

/** The three colours of every pixel, in a row. */
const pixelsOf = (data: Buffer): number[][] =>
  Array.from({ length: data.length / 3 }, (_, i) => [...data.subarray(i * 3, i * 3 + 3)]);

test('two runs give the same frames to the last bit', async ({ browser, baseURL }) => {
  const other = await openScreen(browser, `${baseURL ?? ''}/watch/`, SHAPE);
  const hashes = async (one: Screen): Promise<string[]> => {
    const all: string[] = [];
    for (let ms = 0; ms < length; ms += 3720) {
      await seek(one.page, ms);
      all.push(
        createHash('sha256')
          .update(await takePicture(one))
          .digest('hex'),
      );
    }
    return all;
  };
  const first = await hashes(screen);
  expect(new Set(first).size).toBe(first.length);
  expect(await hashes(other)).toEqual(first);
  await other.page.close();
});

for (const { id, start, length: long } of scenes) {
  test(`the words of “${id}” stand on plain sky, in the safe area, at 7:1 or more`, async () => {
    const { page } = screen;
    for (const share of [0.05, 0.5, 0.95]) {
      await seek(page, start + long * share);
      const { box, ink } = await page.locator('.film-words').evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { box: { x, y, width, height }, ink: getComputedStyle(one).color };
      });
      expect(box.x).toBeGreaterThanOrEqual(0.05 * SHAPE.width - 1);
      expect(box.y).toBeGreaterThanOrEqual(0.05 * SHAPE.height);
      expect(box.x + box.width).toBeLessThanOrEqual(0.95 * SHAPE.width);
      await page.locator('.film-words').evaluate((one: HTMLElement) => {
        one.style.visibility = 'hidden';
      });
      const picture = await takePicture(screen);
      await page.locator('.film-words').evaluate((one: HTMLElement) => {
        one.style.visibility = '';
      });
      const { channels } = await sharp(picture).removeAlpha().stats();
      expect(Math.max(...channels.map(({ stdev }) => stdev)), 'not one colour').toBeGreaterThan(20);
      const behind = await sharp(picture)
        .extract({
          left: Math.floor(box.x),
          top: Math.floor(box.y),
          width: Math.ceil(box.width),
          height: Math.ceil(box.height),
        })
        .removeAlpha()
        .raw()
        .toBuffer();
      const colours = new Map(pixelsOf(behind).map((pixel) => [pixel.join(), pixel]));
      expect(colours.size, 'colours behind the words').toBe(1);
      const text = luminance((ink.match(/\d+/g) ?? []).map(Number));
      for (const pixel of colours.values()) {
        const ground = luminance(pixel);
        const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        expect(ratio).toBeGreaterThanOrEqual(7);
      }
    }
  });
}

/** Swings up or down by a tenth or more, in turn, of how bright one place is over time. */
function swings(values: readonly number[]): number[] {
  const moments: number[] = [];
  let low = values[0] ?? 0;
  let high = low;
  let last = 0;
  for (const [moment, value] of values.entries()) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    const up = value - low >= 0.1 && last !== 1;
    const down = high - value >= 0.1 && last !== -1;
    if (!up && !down) continue;
    moments.push(moment);
    last = up ? 1 : -1;
    low = value;
    high = value;
  }
  return moments;
}

test('nothing flashes: no place swings between light and dark more than three times a second', async () => {
  const perSecond = 8;
  const blocks: number[][] = [];
  await screen.page.setViewportSize({ width: 160, height: 90 });
  for (let ms = 0; ms < length; ms += 1000 / perSecond) {
    await seek(screen.page, ms);
    const small = await sharp(await takePicture(screen))
      .resize(16, 9)
      .removeAlpha()
      .raw()
      .toBuffer();
    blocks.push(pixelsOf(small).map(luminance));
  }
  const most = Array.from({ length: 16 * 9 }, (_, place) => {
    const moments = swings(blocks.map((frame) => frame[place] ?? 0));
    return Math.max(
      ...moments.map((from) => moments.filter((to) => to >= from && to < from + perSecond).length),
      0,
    );
  });
  // A flash is two swings, there and back.
  expect(Math.max(...most)).toBeLessThanOrEqual(6);
});

import { linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { FRAME } from '#lib/storyboard/captions.ts';
import type { Frames } from './ffmpeg.ts';

/**
 * How a browser that takes the frames starts. Left to itself it now and then keeps the edge of an old
 * tile where only a part of it has changed: 3 of 6,447 frames were not the same in another run.
 */
export const STEADY_ARGS: readonly string[] = [
  '--disable-partial-raster',
  '--num-raster-threads=1',
  '--run-all-compositor-stages-before-draw',
];

/** The shape of a film: how the player lays itself out, and the size in pixels. */
export interface Shape {
  frame: 'wide' | 'square';
  width: number;
  height: number;
}

/** A page with nothing but the player’s screen on it, ready to be asked for any moment. */
export interface Screen {
  page: Page;
  session: CDPSession;
  /** In milliseconds. */
  length: number;
  /** Of the storyboard that it plays. */
  hash: string;
}

/** Opens the page with the animation as readers get it, and lets its screen fill the window. */
export async function openScreen(browser: Browser, address: string, shape: Shape): Promise<Screen> {
  const page = await browser.newPage({
    viewport: { width: shape.width, height: shape.height },
    colorScheme: 'light',
  });
  await page.goto(address, { waitUntil: 'load' });
  // The site’s fonts are optional: what came too late for the first visit is there for the second.
  await page.reload({ waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  if (!(await page.evaluate(() => document.fonts.check('800 20px gabarito'))))
    throw new Error('The site’s own letters did not load, so the film would have others.');
  const { length, hash } = await page.evaluate((frame) => {
    const film = document.querySelector<HTMLElement & { length: number }>('yp-film');
    if (film === null) throw new Error('There is no player on the page.');
    film.dataset['frame'] = frame;
    film.dataset['state'] = 'paused';
    return { length: film.length, hash: film.dataset['hash'] ?? '' };
  }, shape.frame);
  const session = await page.context().newCDPSession(page);
  return { page, session, length, hash };
}

/**
 * Draws a moment. @returns what is on the screen as text, so that two equal moments need one picture.
 */
export const seek = (page: Page, ms: number): Promise<string> =>
  page.evaluate((to) => {
    const film = document.querySelector<HTMLElement & { seek: (ms: number) => void }>('yp-film');
    film?.seek(to);
    const moves = [...(film?.querySelectorAll('.film-stage [data-move]') ?? [])];
    const poses = moves.map(
      (one) => `${one.getAttribute('transform')} ${one.getAttribute('opacity')}`,
    );
    const texts = ['.film-words', '.film-caption'].map(
      (name) => film?.querySelector(name)?.textContent,
    );
    return [...texts, ...poses].join('|');
  }, ms);

/** A picture (PNG) of what the screen shows. */
export async function takePicture({ session }: Pick<Screen, 'session'>): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
  });
  return Buffer.from(data, 'base64');
}

/** Takes every frame of the film into a folder; equal ones after each other are taken once. */
export async function captureFrames(screen: Screen, folder: string): Promise<Frames> {
  const count = Math.round(screen.length / FRAME);
  const nameOf = (nth: number): string => join(folder, `${String(nth).padStart(5, '0')}.png`);
  let before = '';
  for (let nth = 0; nth < count; nth += 1) {
    const shows = await seek(screen.page, nth * FRAME);
    if (shows === before) linkSync(nameOf(nth - 1), nameOf(nth));
    else writeFileSync(nameOf(nth), await takePicture(screen));
    before = shows;
    if (nth % 250 === 0) console.log(`  ${nth} of ${count} frames`);
  }
  return { folder, count };
}

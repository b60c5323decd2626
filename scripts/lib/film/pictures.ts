import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { type Screen, seek, takePicture } from './capture.ts';

/** The scenes on the page: their ids and when each starts, in milliseconds. */
const scenesOf = (page: Page): Promise<{ id: string; start: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.storyboard > li')].map((item) => ({
      id: item.id.replace('scene-', ''),
      start: Number(item.dataset['start']),
    })),
  );

/** Flat colours need no more than a palette; the same picture gives the same bytes. */
const pack = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).png({ palette: true, effort: 10 }).toBuffer();

/** Takes one picture of each scene at its best moment. @returns their names, in order. */
export async function takeScenes(screen: Screen, folder: string): Promise<string[]> {
  const scenes = await scenesOf(screen.page);
  await screen.page.evaluate(() => {
    document.querySelector('yp-film')?.setAttribute('data-stills', '');
  });
  const names: string[] = [];
  for (const { id, start } of scenes) {
    await seek(screen.page, start);
    const name = `scene-${id}.png`;
    writeFileSync(join(folder, name), await pack(await takePicture(screen)));
    names.push(name);
  }
  await screen.page.evaluate(() => {
    document.querySelector('yp-film')?.removeAttribute('data-stills');
  });
  return names;
}

/** Puts all scenes on one sheet, three in a row, to be looked at. */
export async function writeContactSheet(folder: string, names: readonly string[]): Promise<string> {
  const [width, height, columns] = [640, 360, 3];
  const tiles = await Promise.all(
    names.map(async (name, nth) => ({
      input: await sharp(join(folder, name)).resize(width, height).toBuffer(),
      left: (nth % columns) * width,
      top: Math.floor(nth / columns) * height,
    })),
  );
  const rows = Math.ceil(names.length / columns);
  mkdirSync('screenshots', { recursive: true });
  await sharp({
    create: { width: width * columns, height: height * rows, channels: 3, background: 'white' },
  })
    .composite(tiles)
    .png()
    .toFile('screenshots/animation.png');
  return 'screenshots/animation.png';
}

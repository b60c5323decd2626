import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from './support/editor-test.ts';

/** A photograph as a phone takes it: large, and with the place where it was taken. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#4a90a4' } })
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '53/1 27/1 0/1' } })
    .jpeg()
    .toBuffer();

test('a picture is made smaller and loses what the camera wrote into it', async ({
  page,
  editor,
}) => {
  const file = 'content/pages/about.md';
  await editor.open('pages/entries/about');
  await editor.insert('Picture');
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'My Photo (1) café.jpg',
    mimeType: 'image/jpeg',
    buffer: await photograph(),
  });
  // Decap chooses what has just been uploaded.
  await expect(page.getByText('my-photo-1-cafe.jpg').first()).toBeVisible();
  await page.getByRole('button', { name: 'Use this picture' }).click();
  await page.getByLabel('What it shows').fill('The sea, plain and blue.');
  await editor.putLive();
  expect(editor.site.read(file)).toContain(
    '![The sea, plain and blue.](/uploads/my-photo-1-cafe.jpg)',
  );
  const kept = readFileSync(join(editor.site.folder, 'public/uploads/my-photo-1-cafe.jpg'));
  const { width, exif } = await sharp(kept).metadata();
  expect(width).toBeLessThanOrEqual(1600);
  expect(exif).toBeUndefined();
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { z } from 'zod';
import { coreSize } from '../../scripts/lib/write-worker.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

const MANIFEST = z.object({
  name: z.string(),
  display: z.literal('standalone'),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })),
});

test('what is kept weighs at most 150 kB on its way to a phone', () => {
  const size = coreSize(DIST);
  test.info().annotations.push({ type: 'bytes', description: `${size}` });
  expect(size).toBeGreaterThan(40_000);
  expect(size).toBeLessThanOrEqual(150_000);
});

test('the worker is never taken from a cache', async ({ request }) => {
  const worker = await request.get('/sw.js');
  expect(worker.headers()['cache-control']).toBe('no-cache');
  expect(worker.headers()['content-type']).toContain('text/javascript');
});

test('the site can be put on a home screen, under its own name', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html).toContain('<link rel="manifest" href="/manifest.webmanifest"');
  const manifest = await request.get('/manifest.webmanifest');
  expect(manifest.headers()['content-type']).toBe('application/manifest+json');
  const { name, icons } = MANIFEST.parse(await manifest.json());
  expect(html).toContain(`<title>${name}</title>`);
  for (const { src, sizes } of icons) {
    expect(existsSync(join(DIST, src))).toBe(true);
    // Width and height stand in the header of a PNG.
    const png = readFileSync(join(DIST, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 512x512',
  ]);
});

test('an icon that may be cut to a shape fills its square, and has its drawing in the middle', async () => {
  const { data, info } = await sharp(join(DIST, 'icon-maskable-512.png'))
    .flatten({ background: '#f0f' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (nth: number): string => data.subarray(nth * channels, nth * channels + 3).join();
  const ground = at(0);
  expect(ground).not.toBe('255,0,255');
  const reach = Array.from({ length: width * height }, (_, nth) =>
    at(nth) === ground ? 0 : Math.hypot((nth % width) - width / 2, nth / width - height / 2),
  ).reduce((most, one) => Math.max(most, one), 0);
  // https://w3c.github.io/manifest/#icon-masks
  expect(reach).toBeLessThanOrEqual(width * 0.4);
  expect(reach).toBeGreaterThan(width * 0.3);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { coreSize } from '../../scripts/lib/write-worker.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

const MANIFEST = z.object({
  name: z.string(),
  display: z.literal('standalone'),
  icons: z.array(z.object({ src: z.string(), sizes: z.string() })),
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
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
});

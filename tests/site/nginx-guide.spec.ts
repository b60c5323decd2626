import { expect, test } from '@playwright/test';
import { hasNginx } from '../../scripts/lib/prepare-nginx.ts';
import { startFromGuide, type GuidedNginx } from '../support/nginx.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

let nginx: GuidedNginx;

test.describe.configure({ mode: 'serial' });
test.use({ ignoreHTTPSErrors: true });
test.skip(
  !hasNginx(),
  'There is no nginx here (on Debian: apt-get install nginx libnginx-mod-http-brotli-static openssl).',
);

test.beforeAll(async () => {
  nginx = await startFromGuide(DIST);
});

test.afterAll(async () => {
  await nginx.stop();
});

test('nginx as the guide sets it up shows pages over https alone', async ({ page, request }) => {
  const plain = await request.get(`${nginx.address}/help/sleep/`, {
    headers: { host: 'growwell.example.org' },
    maxRedirects: 0,
  });
  expect(plain.status()).toBe(301);
  expect(plain.headers()['location']).toBe('https://growwell.example.org/help/sleep/');
  await page.goto(`${nginx.secure}/urgent/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main a[href="tel:08001111"]').first()).toBeVisible();
  const feed = await request.get(`${nginx.secure}/openreferral/services`);
  expect(feed.headers()).toMatchObject({
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'strict-transport-security': 'max-age=63072000',
  });
});

test('it writes down nothing of who asked for what, not even for what is not there', async ({
  request,
}) => {
  for (const path of ['/help/self-harm/', '/help/nowhere/', '/fonts/', '/openreferral/nothing'])
    for (const address of [nginx.address, nginx.secure])
      await request.get(address + path, { maxRedirects: 0 });
  expect((await request.get(`${nginx.secure}/fonts/`)).status()).toBe(404);
  expect(nginx.log()).toBe('');
});

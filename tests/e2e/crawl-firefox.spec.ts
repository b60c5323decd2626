import { expect, test } from '@playwright/test';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { namesKept } from '../support/kept.ts';
import { KINDS } from '../support/pages.ts';

const firefox = findFirefox();

test.skip(
  firefox === undefined,
  'These tests need Firefox. Install it, or set FIREFOX to the path of its program.',
);

test('in Firefox every kind of page keeps to itself', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const browser = await launchFirefox(firefox ?? '');
  const page = await browser.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // Firefox loads a small font of its own as `data:`, which leaves no machine.
    if (protocol !== 'data:' && origin !== baseURL)
      outside.push(`${page.url()} asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !page.url().endsWith('/nowhere/'))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`${page.url()}: ${String(error)}`);
  });
  const kept: string[] = [];
  for (const path of KINDS) {
    await page.goto(`${baseURL ?? ''}${path}`, { waitUntil: 'load' });
    const names = await page.evaluate(namesKept);
    kept.push(...names.map((name) => `${path} keeps ${name}`));
  }
  await browser.close();
  expect(outside, 'requests to another host').toEqual([]);
  expect(complaints, 'errors in the console').toEqual([]);
  expect(kept, 'storage and cookies').toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { codeOf } from '#lib/code.ts';
import { generateServices } from '../bench/generate.ts';
import { copyProject } from '../support/copy-project.ts';
import { words } from '../support/words.ts';

/** Enough that every list has further pages. */
const COUNT = 600;
const MADE_UP = 'bench-500';

let copy = '';
let server: Server;
let address = '';

/** Pages that list services, and those that say something of every entry. */
const LISTS = [
  '/services/',
  '/services/list/2/',
  '/services/a-to-z/',
  '/services/a-to-z/b/',
  '/families/services/',
  '/schools/who-can-help/',
  '/schools/packs/',
  '/status/',
  '/data/',
];

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(async () => {
  copy = copyProject();
  generateServices(join(copy, 'content'), COUNT);
  const build = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, encoding: 'utf8' });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  server = await serveFolder(join(copy, 'dist'), 0);
  // A server that listens on a port has an address of that kind.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(copy, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(copy, 'dist', path), 'utf8');
const titleOf = (id: string): string =>
  /^title: (.*)$/m.exec(readFileSync(join(copy, 'content/services', `${id}.md`), 'utf8'))?.[1] ??
  '';

for (const path of LISTS) {
  test(`${path} is as light as with few services`, () => {
    const packed = brotliCompressSync(read(`${path}index.html`)).length;
    expect(packed).toBeLessThanOrEqual(14_000);
  });
}

test('the filter finds services that stand on other pages of the list', async ({ page }) => {
  await page.goto(`${address}/services/`);
  const listed = page.locator('.service-kind .grid > li:visible');
  await expect(listed).toHaveCount(36);
  const need = page.getByRole('combobox', { name: 'What it’s about', exact: true });
  await need.focus();
  await expect(page.locator('.service-rest li')).not.toHaveCount(0);
  await need.selectOption(codeOf('/help/sleep/'));
  const shown = page.locator(':is(.service-kind .grid, .service-rest) > li:visible');
  const told = await page.getByRole('search').locator('..').getByRole('status').textContent();
  await expect(shown).toHaveCount(Number.parseInt(told ?? '', 10));
  expect(await shown.count()).toBeGreaterThan(36);
});

const { packs } = words;
const say = (page: Page) => page.locator('.pack-bar [role=status]');

test('a pack takes a service that the form does not show, found by its name', async ({ page }) => {
  const title = titleOf(MADE_UP);
  await page.goto(`${address}/schools/packs/`);
  await page.getByRole('checkbox', { name: title }).waitFor({ state: 'detached' });
  const find = page.getByRole('searchbox', { name: packs.find });
  const found = page.getByRole('group', { name: packs.found_legend });
  await find.fill('bootle');
  await expect(found.getByRole('checkbox')).toHaveCount(12);
  await find.fill(title.toUpperCase());
  await expect(found.getByRole('checkbox')).toHaveCount(1);
  await found.getByRole('checkbox', { name: title }).check();
  // What is ticked stays, whatever is looked for next.
  await find.fill('no such place');
  await expect(found.getByRole('checkbox')).toHaveCount(1);
  await expect(say(page)).toHaveText('1 chosen');
  await page.getByRole('button', { name: packs.make, exact: true }).click();
  await expect(page.locator('.paper-services')).toContainText(title);
  expect(new URL(page.url()).hash).toBe(`#choose=${codeOf(`services/${MADE_UP}`)}`);
});

test('a link to a pack brings a service that the form does not show', async ({ page }) => {
  await page.goto(`${address}/schools/packs/#pack=${codeOf(`services/${MADE_UP}`)}`);
  await expect(page.locator('.paper-services')).toContainText(titleOf(MADE_UP));
  await expect(page.getByRole('checkbox', { name: titleOf(MADE_UP) })).toBeChecked();
});

test('a list that cannot be fetched is said, on the form and of a link', async ({ page }) => {
  await page.route('**/rest.json', (route) => route.abort());
  await page.goto(`${address}/schools/packs/`);
  await page.getByRole('searchbox', { name: packs.find }).fill('bootle');
  await expect(page.locator('.pack-more [role=status]')).toHaveText(packs.failed);
  await page.goto(`${address}/schools/packs/#pack=${codeOf(`services/${MADE_UP}`)}`);
  await page.reload();
  await expect(say(page)).toHaveText(packs.failed);
});

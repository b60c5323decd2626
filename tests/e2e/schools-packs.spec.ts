import { expect, test, type Page } from '@playwright/test';
import { codeOf } from '#lib/code.ts';
import { words } from '../support/words.ts';

const { packs } = words;
const SLEEP = codeOf('resources/sleep-detectives');
const CAMHS = codeOf('services/camhs-sefton');

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const say = (page: Page) => page.locator('.pack-bar [role=status]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function choose(page: Page): Promise<void> {
  await page.goto('/schools/packs/');
  await box(page, 'Sleep detectives: what keeps Alex awake?').check();
  await box(page, 'Sefton CAMHS').check();
}

test('what is chosen is put together with cover, contents and codes, and nothing is kept', async ({
  page,
}) => {
  await choose(page);
  await expect(say(page)).toHaveText('2 chosen');
  await page.getByLabel(packs.name).fill('For 8B <b>');
  await press(page, packs.make);
  await expect(say(page)).toHaveText('The pack is below: 2 parts.');
  await expect(page.locator('.pack-title')).toHaveText('For 8B <b>');
  await expect(page.locator('.pack-contents a')).toHaveCount(2);
  const lesson = page.locator(`.paper[id="part-${SLEEP}"]`);
  await expect(lesson).toContainText('Alex’s night');
  await expect(lesson.locator('.paper-code path')).toHaveAttribute('d', /^M/);
  const camhs = page.locator(`.paper[id="part-${CAMHS}"]`);
  await expect(camhs).toContainText('Specialist service up to 18');
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(stored).toBe(0);
});

test('a link brings the same pack to somebody else, and only the fragment holds it', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(page);
  await press(page, packs.copy);
  await expect(say(page)).toHaveText(packs.copied);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe(`#pack=${SLEEP}.${CAMHS}`);
  expect(new URL(link).search).toBe('');
  const other = await browser.newPage();
  await other.goto(link);
  await expect(say(other)).toHaveText('The pack is below: 2 parts.');
  await expect(other.locator('.pack-ready')).toBeFocused();
  await expect(other.locator('.pack-contents a')).toHaveCount(2);
  await expect(box(other, 'Sefton CAMHS')).toBeChecked();
  await other.close();
});

test('a link with something that is gone says so, and one that cannot be read too', async ({
  page,
}) => {
  await page.goto(`/schools/packs/#choose=${SLEEP}.zzzzzzz`);
  await expect(say(page)).toContainText('1 of the parts in that link');
  await expect(page.locator('.pack-ready')).toBeHidden();
  await page.goto('/schools/packs/#pack=<script>');
  await page.reload();
  await expect(say(page)).toHaveText(packs.broken);
});

test('a part that cannot be fetched is said, and nothing half is shown', async ({ page }) => {
  await choose(page);
  await page.route('**/sleep-detectives/', (route) => route.abort());
  await press(page, packs.make);
  await expect(say(page)).toHaveText(packs.failed);
  await expect(page.locator('.pack-ready')).toBeHidden();
});

test('a resource starts a pack, and a ready-made one can be changed', async ({ page }) => {
  await page.goto('/schools/resources/sleep-detectives/');
  await page.getByRole('link', { name: words.resources.pack }).click();
  await expect(box(page, 'Sleep detectives: what keeps Alex awake?')).toBeChecked();
  await page.goto('/schools/packs/tutor-time-kit/');
  await page.getByRole('link', { name: packs.change }).click();
  await expect(say(page)).toHaveText(/^1\d chosen$/);
  await press(page, packs.clear);
  await expect(say(page)).toHaveText(packs.chosen_none);
  expect(new URL(page.url()).hash).toBe('');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers the ready-made packs and says why there is no more', async ({ page }) => {
    await page.goto('/schools/packs/');
    await expect(page.locator('.pack-off')).toHaveText(packs.no_script);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: packs.make })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Tutor-time kit' })).toBeVisible();
  });
});

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readCsv } from '#lib/csv.ts';
import { words } from '../support/words.ts';

const { school_review: review } = words;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const first = (page: Page) => page.locator('.review-question').first();
const rate = (page: Page, rating: 'red' | 'amber' | 'green', nth = 0) =>
  page.locator('.review-question').nth(nth).getByText(review[rating], { exact: true }).click();
const sentence = (page: Page) => page.locator('.review-results .lede');

async function open(page: Page): Promise<void> {
  await page.goto('/schools/review/');
  await page.waitForSelector('.review[data-ready]');
}

async function fill(page: Page): Promise<void> {
  await open(page);
  await page.getByLabel(review.school).fill('St Example');
  await rate(page, 'red');
  await rate(page, 'green', 1);
  await first(page).getByLabel(review.note).fill('We have no lead yet.');
  await press(page, review.add);
  await page.getByLabel(review.what, { exact: true }).fill('Name a lead');
  await page.getByLabel(review.who, { exact: true }).fill('Head');
  await page.getByLabel(review.when, { exact: true }).fill('March');
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return readFileSync(await download.path(), 'utf8');
}

const openFile = (page: Page, label: string, content: string) =>
  page.getByLabel(label, { exact: true }).setInputFiles({
    name: 'review.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

const stores = (page: Page) =>
  page.evaluate(() => [sessionStorage.getItem('review'), localStorage.getItem('review')]);

test('answers make a sentence, a chart and a table that agree', async ({ page }) => {
  await fill(page);
  await expect(sentence(page)).toContainText('1 green, 0 amber, 1 red');
  await expect(page.locator('.review-cell.rating-red')).toHaveCount(1);
  const row = page.locator('.review-results tbody tr').first();
  await expect(row.locator('td')).toHaveText(['1', '0', '1', '2']);
  await expect(page.locator('.review-progress')).toContainText('2 of ');
});

test('nothing is kept before somebody answers; then in the tab, and on the device by choice', async ({
  page,
}) => {
  await open(page);
  expect(await stores(page)).toEqual([null, null]);
  await rate(page, 'amber');
  await expect.poll(() => stores(page)).toEqual([expect.stringContaining('amber'), null]);
  await page.reload();
  await page.waitForSelector('.review[data-ready]');
  await expect(first(page).getByRole('radio', { name: review.amber })).toBeChecked();
  await page.getByRole('switch', { name: review.device }).check();
  await expect(page.getByText(review.in_device)).toBeVisible();
  expect(await stores(page)).toEqual([null, expect.stringContaining('amber')]);
  await page.getByRole('switch', { name: review.device }).uncheck();
  expect(await stores(page)).toEqual([expect.stringContaining('amber'), null]);
  await press(page, review.clear);
  expect(await stores(page)).toEqual([null, null]);
});

test('a saved file opens again as it was', async ({ page, browser }) => {
  await fill(page);
  const file = await saved(page, review.save);
  const other = await browser.newPage();
  await open(other);
  await openFile(other, review.open, file);
  await expect(other.getByLabel(review.school)).toHaveValue('St Example');
  await expect(first(other).getByLabel(review.note)).toHaveValue('We have no lead yet.');
  await expect(other.getByLabel(review.who, { exact: true })).toHaveValue('Head');
  await expect(sentence(other)).toContainText('1 green, 0 amber, 1 red');
  expect(JSON.parse(await saved(other, review.save))).toEqual(JSON.parse(file));
  await other.close();
});

for (const [name, content, said] of [
  ['cut off', '{"kind":"grow-well-rev', review.not_json],
  ['of another kind', '{"kind":"holiday"}', review.not_review],
  ['of a later version', '{"kind":"grow-well-review","version":9}', review.too_new],
  ['far larger than a review', 'x'.repeat(2_000_001), review.too_big],
  [
    'about other questions',
    '{"kind":"grow-well-review","version":1,"school":"","on":"","answers":{"a/b":{"rating":"red","note":""}},"actions":[]}',
    review.other_questions,
  ],
  [
    'with a wrong part',
    '{"kind":"grow-well-review","version":1,"school":"","on":"","answers":{"leadership/x":{"rating":"blue","note":""}},"actions":[]}',
    'leadership/x',
  ],
] as const) {
  test(`a file ${name} says what is wrong and changes nothing`, async ({ page }) => {
    await fill(page);
    const before = await stores(page);
    await openFile(page, review.open, content);
    await expect(page.locator('.review-problem')).toContainText(said);
    await expect(page.locator('.review-problem')).toContainText(review.unchanged);
    await expect(page.getByLabel(review.school)).toHaveValue('St Example');
    expect(await stores(page)).toEqual(before);
  });
}

test('a review is compared with the one before, or with a file', async ({ page }) => {
  await fill(page);
  const file = await saved(page, review.save);
  await press(page, review.anew);
  await expect(sentence(page)).toContainText('0 green');
  await rate(page, 'green');
  await rate(page, 'amber', 1);
  const compared = page.getByRole('region', { name: review.compared });
  await expect(compared).toContainText('1 better, 1 worse');
  await press(page, review.clear);
  await expect(compared).toBeHidden();
  await rate(page, 'amber');
  await openFile(page, review.compare, file);
  await expect(compared).toContainText('1 better, 0 worse');
});

test('what changes after a review is saved is compared with what was saved', async ({ page }) => {
  await fill(page);
  await saved(page, review.save);
  const compared = page.getByRole('region', { name: review.compared });
  await expect(compared).toBeHidden();
  await rate(page, 'green');
  await expect(compared).toContainText('1 better, 0 worse');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no dead form is shown, and the paper version is offered', async ({ page }) => {
    await page.goto('/schools/review/');
    // Playwright’s own way to find text passes over `noscript`.
    const said = page.locator('main .lede.band-title');
    await expect(said).toContainText(review.no_script);
    await expect(page.locator('.review')).toBeHidden();
    await said.locator('a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(review.paper_title);
  });
});

test('what was taken out or cleared can be put back', async ({ page }) => {
  await fill(page);
  await page.getByRole('button', { name: new RegExp(review.remove) }).click();
  await expect(page.getByLabel(review.what, { exact: true })).toHaveCount(0);
  await press(page, review.undo);
  await expect(page.getByLabel(review.what, { exact: true })).toHaveValue('Name a lead');
  await press(page, review.clear);
  await expect(page.getByLabel(review.school)).toHaveValue('');
  await press(page, review.undo);
  await expect(page.getByLabel(review.school)).toHaveValue('St Example');
});

test('answers and plan come as a file for spreadsheets', async ({ page }) => {
  await fill(page);
  const rows = readCsv(await saved(page, review.csv)).rows;
  expect(rows[1]?.slice(2, 4)).toEqual([review.red, 'We have no lead yet.']);
  expect(rows.at(-1)).toEqual([review.plan, 'Name a lead', '', '', 'Head', 'March']);
});

test('nothing of a review leaves the page', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await fill(page);
  await saved(page, review.save);
  expect(asked.filter((url) => /Example|leadership|note/i.test(url) || url.includes('?'))).toEqual(
    [],
  );
  expect(new URL(page.url()).hash).toBe('');
});

import { expect, test } from '@playwright/test';
import { campaignsOn } from '#lib/whats-on/live.ts';
import { loadGraph } from '../support/load-graph.ts';
import { words } from '../support/words.ts';

const graph = loadGraph();
const dayOfBuild = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
const live = campaignsOn(graph, dayOfBuild);
const [first] = live.toSorted((a, b) => a.data.expire_on.localeCompare(b.data.expire_on));
if (first === undefined)
  throw new Error('Nothing is on: this test needs something with a last day.');

/** One minute before and after midnight in London on the day it comes down. */
const MIDNIGHT = new Date(`${first.data.expire_on}T00:00:00Z`).getTime();

test('a notice is there until its last minute in Sefton, wherever the reader’s clock is', async ({
  browser,
}) => {
  const context = await browser.newContext({ timezoneId: 'America/Los_Angeles' });
  const page = await context.newPage();
  await page.clock.setFixedTime(MIDNIGHT - 60_000);
  await page.goto('/whats-on/');
  const card = page.getByRole('link', { name: first.data.title });
  await expect(card).toBeVisible();

  await page.clock.setFixedTime(MIDNIGHT + 60_000);
  await page.reload();
  await expect(page.locator('yp-until').first()).toBeAttached();
  await expect(card).toBeHidden();
  await context.close();
});

test('the page of a notice says that it is over, though nobody has built the site anew', async ({
  page,
}) => {
  await page.clock.setFixedTime(MIDNIGHT + 60_000);
  await page.goto(first.address);
  await expect(page.getByRole('heading', { name: words.whats_on.over })).toBeVisible();
  await expect(page.getByText(words.whats_on.over_text)).toBeVisible();
  await expect(page.locator('.prose')).toBeHidden();
});

test('once all is over, the list says so', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.goto('/whats-on/');
  await expect(page.getByText(words.whats_on.none).first()).toBeVisible();
  await expect(page.locator('.card:visible')).toHaveCount(0);
});

test('with scripts off, each notice says in words until when it is there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/whats-on/');
  await expect(page.locator('.card')).toHaveCount(live.length);
  await context.close();
});

test('calendar and feed of the built site are read by a browser’s own parser', async ({ page }) => {
  await page.goto('/whats-on/');
  const feed = await (await page.request.get('/whats-on.xml')).text();
  const entries = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    if (document.querySelector('parsererror')) return undefined;
    return [...document.querySelectorAll('entry > title')].map((one) => one.textContent);
  }, feed);
  expect(entries?.toSorted()).toEqual(live.map(({ data }) => data.title).toSorted());
  const calendar = await page.request.get('/whats-on.ics');
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect((await calendar.text()).match(/BEGIN:VEVENT/g)).toHaveLength(live.length);
});

test('you said, we did can be narrowed to one promise, kept in the fragment alone', async ({
  page,
}) => {
  await page.goto('/have-your-say/');
  const answers = page.locator('[data-about]');
  const all = await answers.count();
  const list = page.getByLabel(words.voice.filter);
  await list.selectOption('support-to-learn');
  await expect(page).toHaveURL(/\/have-your-say\/#about=support-to-learn$/);
  await expect(answers.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(words.voice.one);
  await page.reload();
  await expect(answers.filter({ visible: true })).toHaveCount(1);
  await list.selectOption('');
  await expect(answers.filter({ visible: true })).toHaveCount(all);
  await expect(page).toHaveURL(/\/have-your-say\/$/);
});

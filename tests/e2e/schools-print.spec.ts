import { expect, test } from '@playwright/test';
import { loadGraph } from '../support/load-graph.ts';
import { printed } from '../support/pdf.ts';
import { words } from '../support/words.ts';

const graph = loadGraph();
const { grid, packs, school_review: review } = words;

/** Words as a PDF gives them back: one space between, quotes and ligatures as they were. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const { address, data } of graph.all('guides').filter(({ file }) => file !== 'staff')) {
  test(`the guide “${data.title}” prints on one sheet, with every step on it`, async ({ page }) => {
    await page.goto(address);
    const sheets = await printed(page);
    expect(sheets).toHaveLength(1);
    const [sheet = ''] = sheets;
    expect(sheet).toContain(plain(data.title));
    const squeezed = sheet.replace(/[^\p{L}\p{N}]/gu, '');
    for (const { title } of data.steps)
      for (const word of title.split(/\s+/))
        expect(squeezed).toContain(word.replace(/[^\p{L}\p{N}]/gu, ''));
    for (const service of data.services)
      expect(squeezed).toContain(
        graph
          .get('services', service)
          .data.title.split(' ')[0]
          ?.replace(/[^\p{L}\p{N}]/gu, ''),
      );
  });
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

for (const { address, data } of graph
  .all('resources')
  .filter((one) => one.data.type === 'poster')) {
  test(`“${data.title}” prints its words for the wall on one sheet, and nothing else there`, async ({
    page,
  }) => {
    await page.goto(address);
    const wall = await page.locator('.prose').evaluate((prose) => {
      const all = [...prose.querySelectorAll(':is(p, li, h2, hr)')];
      const end = all.findIndex((part) => part.tagName === 'HR');
      return all.slice(1, end).map((part) => part.textContent);
    });
    const [first = ''] = await printed(page);
    for (const text of wall) expect(letters(first)).toContain(letters(text));
    expect(first).not.toContain(data.safety.slice(0, 20));
    expect(first).not.toContain(data.lede.slice(0, 20));
  });
}

test('what pupils fill in is a sheet of its own, with lines long enough to write on', async ({
  page,
}) => {
  await page.goto('/schools/resources/sleep-detectives/');
  const sheets = await printed(page);
  expect(sheets.some((sheet) => sheet.startsWith('Alex’s night'))).toBe(true);
  expect(sheets.at(-1)).toMatch(/^My one-week plan/);
  expect(sheets.at(-1)).not.toContain('____');
  await page.setViewportSize({ width: 680, height: 1032 });
  await page.emulateMedia({ media: 'print' });
  const line = page.locator('.blank').first();
  expect((await line.boundingBox())?.width).toBeGreaterThan(250);
});

test('a letter is a sheet of its own, from the greeting to the name', async ({ page }) => {
  await page.goto('/schools/resources/letter-moving-up/');
  const last = (await printed(page)).at(-1) ?? '';
  expect(last).toMatch(/^(The letter )?Dear families/);
  expect(last).toContain('[Name and job]');
  expect(last).not.toContain('Checked on');
});

test('a pack prints with a cover, its contents and each part on sheets of its own', async ({
  page,
}) => {
  const pack = graph.all('packs').find(({ file }) => file === 'tutor-time-kit');
  if (pack === undefined) throw new Error('There is no tutor-time kit.');
  await page.goto(`${pack.address}paper/`);
  const sheets = await printed(page);
  const [cover = ''] = sheets;
  expect(cover).toContain(pack.data.title);
  expect(cover).toContain(plain(packs.contents));
  const parts = pack.data.resources.map((id) => graph.get('resources', id));
  for (const { data } of parts) expect(plain(cover)).toContain(plain(data.title).slice(0, 30));
  const starts = parts.map(({ data }) =>
    sheets.findIndex((sheet, nth) => nth > 0 && sheet.startsWith(plain(data.title).slice(0, 20))),
  );
  expect(starts.filter((at) => at < 1)).toEqual([]);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(starts).size).toBe(parts.length);
  for (const { address } of parts) expect(sheets.join(' ')).toContain(address);
  const services = pack.data.services.map((id) => graph.get('services', id).data.title);
  const last = sheets.slice(starts.at(-1)).join(' ');
  for (const title of services) expect(last).toContain(title);
});

test('a pack that was put together prints as one document, without the choices', async ({
  page,
}) => {
  await page.goto('/schools/packs/tutor-time-kit/');
  await page.getByRole('link', { name: packs.change }).click();
  await page.getByRole('button', { name: packs.make }).click();
  await expect(page.locator('.pack-ready')).toBeVisible();
  const sheets = await printed(page);
  expect(sheets[0]).toContain(packs.name_usual);
  expect(sheets[0]).not.toContain(packs.own);
  expect(sheets.length).toBeGreaterThan(10);
});

for (const path of [
  '/schools/who-can-help/anxiety/',
  '/schools/who-can-help/phase/ks3/',
  '/schools/packs/tutor-time-kit/paper/',
  '/schools/resources/sleep-detectives/',
  '/schools/resources/sleep-detectives/slides/',
  '/schools/review/paper/',
  '/schools/worried/',
]) {
  test(`${path} has nothing cut off on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 1032 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    const wide = await page
      .locator('main :is(h1, h2, h3, p, li, td, th, dd, svg)')
      .evaluateAll((all) =>
        all
          .filter((part) => part.getClientRects().length > 0)
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => part.textContent.trim().slice(0, 60)),
      );
    expect(wide).toEqual([]);
    const ink = await page.locator('h1').evaluate((one) => getComputedStyle(one).color);
    expect(ink).toBe('rgb(10, 34, 51)');
  });
}

test('the grid of a need prints as a table with its thresholds', async ({ page }) => {
  await page.goto('/schools/who-can-help/anxiety/');
  const text = (await printed(page)).join(' ');
  expect(text).toContain(grid.threshold);
  expect(text).toContain('Specialist service up to 18');
  expect(text).not.toContain(words.schools.print);
});

test('the review prints its results, its plan and every answer', async ({ page }) => {
  await page.goto('/schools/review/');
  await page.waitForSelector('.review[data-ready]');
  await page.getByText(review.red, { exact: true }).first().click();
  await page.getByRole('button', { name: review.add }).click();
  await page.getByLabel(review.what, { exact: true }).fill('Name a lead');
  const text = (await printed(page)).join(' ');
  for (const part of [review.results, review.answers, review.plan, 'Name a lead', review.red])
    expect(text).toContain(part);
  expect(text).not.toContain(review.save);
});

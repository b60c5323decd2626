import { expect, test, type Page } from '@playwright/test';
import { loadGraph } from '../support/load-graph.ts';
import { words } from '../support/words.ts';

const { resources, slides } = words;
const graph = loadGraph();
const all = graph.all('resources');

const shown = (page: Page) => page.locator('.resource-kind .grid > li:visible');
const status = (page: Page) => page.getByRole('search').locator('..').getByRole('status');

test.describe('the filter of resources', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/schools/resources/');
  });

  for (const [label, key, value, fits] of [
    [resources.phase, 'phase', 'ks3', ({ data }) => data.phases.includes('ks3')],
    [resources.need, 'need', 'sleep', ({ data }) => data.needs.includes('sleep')],
    [resources.type, 'type', 'lesson', ({ data }) => data.type === 'lesson'],
    [resources.minutes, 'minutes', '20', ({ data }) => (data.minutes ?? 99) <= 20],
    [resources.thrive, 'thrive', 'thriving', ({ data }) => data.thrive.includes('thriving')],
  ] as const satisfies [string, string, string, (one: (typeof all)[number]) => boolean][]) {
    test(`by “${label}” leaves what fits, and keeps the choice in the fragment`, async ({
      page,
    }) => {
      const count = all.filter(fits).length;
      await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
      await expect(shown(page)).toHaveCount(count);
      await expect(status(page)).toHaveText(`${count} resources`);
      const { hash, search } = new URL(page.url());
      expect([hash, search]).toEqual([`#${key}=${value}`, '']);
      await page.reload();
      await expect(shown(page)).toHaveCount(count);
    });
  }

  test('offers people where nothing fits', async ({ page }) => {
    await page.goto('/schools/resources/#type=poster&minutes=10&phase=ey&need=vaping');
    await page.reload();
    await expect(shown(page)).toHaveCount(0);
    await expect(page.locator('.list-filter-none a')).toHaveAttribute('href', '/urgent/');
  });
});

test.describe('slides', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/schools/resources/sleep-detectives/slides/');
    await page.getByRole('button', { name: slides.present }).click();
  });

  const deck = graph.get('resources', 'sleep-detectives').data.slides;
  const stage = (page: Page) => page.getByRole('dialog').getByRole('heading', { level: 2 });

  test('go on and back by key, and stay within the first and the last', async ({ page }) => {
    await expect(stage(page)).toHaveText(deck[0]?.title ?? '');
    await page.keyboard.press('ArrowRight');
    await expect(stage(page)).toHaveText(deck[1]?.title ?? '');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await expect(stage(page)).toHaveText(deck[0]?.title ?? '');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(stage(page)).toHaveText(deck.at(-1)?.title ?? '');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      `Slide ${deck.length} of ${deck.length}`,
    );
  });

  test('go on as a clicker asks, from the first moment and after a button was pressed', async ({
    page,
  }) => {
    for (const key of ['Space', 'Enter']) await page.keyboard.press(key);
    await expect(stage(page)).toHaveText(deck[2]?.title ?? '');
    await page.getByRole('button', { name: slides.back, exact: true }).click();
    await page.keyboard.press('Space');
    await expect(stage(page)).toHaveText(deck[2]?.title ?? '');
  });

  test('show notes on request, and end', async ({ page }) => {
    const notes = page.locator('.present-notes');
    await expect(notes).toBeHidden();
    await page.keyboard.press('n');
    await expect(notes).toBeVisible();
    await page.getByRole('button', { name: slides.end }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: slides.present })).toBeVisible();
  });

  test('end with Escape, and give the focus back', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: slides.present })).toBeFocused();
  });
});

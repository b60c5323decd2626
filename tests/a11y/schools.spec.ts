import { expect, test, type Page } from '@playwright/test';
import { breaks } from '../support/axe.ts';
import { words } from '../support/words.ts';

const { packs, school_review: review, slides } = words;

/** The states of the toolkit that only a reader’s own acts bring about. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the review, filled in and compared, with a bad file refused': async (page) => {
    await page.goto('/schools/review/');
    await page.waitForSelector('.review[data-ready]');
    for (const [nth, rating] of (['red', 'amber', 'green'] as const).entries())
      await page
        .locator('.review-question')
        .nth(nth)
        .getByText(review[rating], { exact: true })
        .click();
    await page.getByRole('button', { name: review.add }).click();
    await page.getByRole('button', { name: review.anew }).click();
    await page.getByText(review.amber, { exact: true }).first().click();
    await page.getByLabel(review.open, { exact: true }).setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('no'),
    });
    await expect(page.locator('.review-problem')).toContainText(review.unchanged);
    await page.locator('.review-part').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
  },
  'a pack, put together': async (page) => {
    await page.goto('/schools/packs/');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox', { name: 'Kooth' }).check();
    await page.getByRole('button', { name: packs.make }).click();
    await expect(page.locator('.pack-ready')).toBeVisible();
  },
  'slides, presented with notes': async (page) => {
    await page.goto('/schools/resources/sleep-detectives/slides/');
    await page.getByRole('button', { name: slides.present }).click();
    await page.keyboard.press('n');
    await expect(page.locator('.present-notes')).toBeVisible();
  },
  'resources, narrowed down to nothing': async (page) => {
    await page.goto('/schools/resources/#type=poster&minutes=10&phase=ey&need=vaping');
    await expect(page.locator('.list-filter-none')).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const [name, look] of Object.entries({
    'in light colours': { colorScheme: 'light' },
    'in dark colours': { colorScheme: 'dark' },
    'with forced colours': { forcedColors: 'active' },
  } as const)) {
    test(`${state}: breaks no rule ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: name === 'in dark colours' ? 320 : 1280, height: 700 });
      await page.emulateMedia(look);
      await reach(page);
      expect(await breaks(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
  }
}

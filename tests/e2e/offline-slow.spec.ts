import { expect, test } from '@playwright/test';
import { keepHelp, showsNumbers } from '../support/kept-help.ts';
import { moodySite, type MoodySite } from '../support/moody-site.ts';
import { words } from '../support/words.ts';

let site: MoodySite;

test.beforeEach(async () => {
  site = await moodySite();
});

test.afterEach(async () => {
  await site.remove();
});

for (const mood of ['hanging', 'stalling', 'silent'] as const) {
  test(`what is kept is on screen within 3½ seconds, other help within 5, from a ${mood} server`, async ({
    page,
  }) => {
    await keepHelp(page, site);
    site.mood = mood;
    const timed = async (path: string): Promise<number> => {
      const start = performance.now();
      await page.goto(site.address + path, { waitUntil: 'commit' });
      await showsNumbers(page);
      return performance.now() - start;
    };
    expect(await timed('/urgent/')).toBeLessThan(3500);
    expect(await timed('/offline/')).toBeLessThan(3500);
    expect(await timed('/help/sleep/')).toBeLessThan(5000);
    await expect(page.getByText(words.offline.lost)).toBeVisible();
  });
}

test('with help kept, a page that is not comes whole from the network', async ({ page }) => {
  await keepHelp(page, site);
  await page.goto(`${site.address}/help/sleep/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I can’t sleep');
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

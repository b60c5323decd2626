import { expect, test } from '@playwright/test';
import { breaks } from '../support/axe.ts';
import { cardOf, CHILDLINE, GONE, openWithList, press, SHOUT, SLEEP } from '../support/saved.ts';
import { words } from '../support/words.ts';

const { saved } = words;

for (const [name, look] of Object.entries({
  'in light colours': { colorScheme: 'light' },
  'in dark colours': { colorScheme: 'dark' },
  'with forced colours': { forcedColors: 'active' },
} as const)) {
  for (const width of [320, 1280]) {
    test(`a full list breaks no rule ${name} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia(look);
      await openWithList(page, [CHILDLINE, SHOUT, SLEEP, GONE]);
      await cardOf(page, 'Shout').getByRole('button').click();
      await press(page, saved.qr);
      await expect(page.locator('.saved-qr svg')).toBeVisible();
      expect(await breaks(page, { part: { include: ['main'] } })).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
  }
}

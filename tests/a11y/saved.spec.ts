import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { cardOf, CHILDLINE, GONE, openWithList, press, SHOUT, SLEEP } from '../support/saved.ts';
import { words } from '../support/words.ts';

const { saved } = words;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .options({
          runOnly: { type: 'tag', values: TAGS },
          rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
        })
        .analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
        ),
      ).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
  }
}

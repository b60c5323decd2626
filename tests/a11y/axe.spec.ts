import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ALL_PAGES, KINDS } from '../support/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Breaks of the rules on a page, one line each; contrast is held to AAA (7:1). */
async function breaks(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}

test.describe('in light and in dark colours', () => {
  for (const path of ALL_PAGES) {
    test(`${path} breaks no rule`, async ({ page }) => {
      await page.goto(path);
      expect(await breaks(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await breaks(page), 'dark').toEqual([]);
    });
  }
});

const MODES = {
  'forced colours': { forcedColors: 'active' },
  'reduced motion': { reducedMotion: 'reduce' },
} as const;

for (const [name, media] of Object.entries(MODES)) {
  test.describe(`with ${name}`, () => {
    for (const path of KINDS) {
      test(`${path} breaks no rule`, async ({ page }) => {
        await page.emulateMedia(media);
        await page.goto(path);
        expect(await breaks(page)).toEqual([]);
      });
    }
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } });
  for (const path of KINDS) {
    test(`${path} breaks no rule, with everything opened`, async ({ page }) => {
      await page.goto(path);
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await breaks(page)).toEqual([]);
    });
  }
});

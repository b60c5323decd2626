import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { DISTINCT_PAGES, KINDS } from '../support/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules on colour: all that another colour scheme can break on the same page. */
const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/** Breaks of the rules on a page, one line each; contrast is held to AAA (7:1). */
async function breaks(page: Page, only?: readonly string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: TAGS },
      rules: {
        'target-size': { enabled: true },
        // 7:1 holds wherever 4.5:1 is asked for.
        'color-contrast-enhanced': { enabled: true },
        'color-contrast': { enabled: false },
      },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}

const PATHS = new Set([...DISTINCT_PAGES, ...KINDS]);

for (const path of PATHS) {
  // A page stays open while its surroundings change: loading it costs as much as looking at it.
  test(`${path} breaks no rule`, async ({ page }) => {
    await page.goto(path);
    expect(await breaks(page), 'light').toEqual([]);
    if (!KINDS.includes(path) && process.env['EVERY_PAGE'] !== 'on') return;

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await breaks(page, COLOUR_RULES), 'dark').toEqual([]);
    await page.emulateMedia({
      colorScheme: 'light',
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    expect(await breaks(page), 'forced colours, reduced motion').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await breaks(page), 'at 320 px, with everything opened').toEqual([]);
  });
}

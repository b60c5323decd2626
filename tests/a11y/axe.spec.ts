import { expect, test } from '@playwright/test';
import { breaks, COLOUR_RULES } from '../support/axe.ts';
import { DISTINCT_PAGES, KINDS } from '../support/pages.ts';

const PATHS = new Set([...DISTINCT_PAGES, ...KINDS]);

for (const path of PATHS) {
  // A page stays open while its surroundings change: loading it costs as much as looking at it.
  test(`${path} breaks no rule`, async ({ page }) => {
    await page.goto(path);
    expect(await breaks(page), 'light').toEqual([]);
    if (!KINDS.includes(path) && process.env['EVERY_PAGE'] !== 'on') return;

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await breaks(page, { only: COLOUR_RULES }), 'dark').toEqual([]);
    await page.emulateMedia({
      colorScheme: 'light',
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    expect(await breaks(page, { only: COLOUR_RULES }), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await breaks(page), 'at 320 px, with everything opened').toEqual([]);
  });
}

test('what is broken is found: no words for a picture, pale letters, a target too small', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML(
      'afterbegin',
      '<img src="/favicon.svg" width="9" height="9"><p class="pale">Pale</p><p class="paler">Paler</p>' +
        '<button class="small">a</button><button class="small">b</button>',
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.pale { color: #666; background: #fff } .paler { color: #999; background: #fff }' +
        '.small { all: unset; font-size: 8px }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const found = await breaks(page);
  for (const line of [
    /^image-alt: img/,
    /^target-size: button/,
    /^color-contrast-enhanced: \.pale /,
    /^color-contrast: \.paler /,
  ])
    expect(found, String(line)).toContainEqual(expect.stringMatching(line));
  const colours = await breaks(page, { only: COLOUR_RULES });
  expect(colours.length).toBe(2);
});

import { expect, test, type Page } from '@playwright/test';
import { DISTINCT_PAGES, FINDER_PAGES, KINDS } from '../support/pages.ts';

const go = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
};

test('no page scrolls sideways on the narrowest screen', async ({ page }) => {
  test.setTimeout(480_000);
  await page.setViewportSize({ width: 320, height: 568 });
  const wide: string[] = [];
  for (const path of DISTINCT_PAGES) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${path}: ${over}px`);
  }
  expect(wide).toEqual([]);
});

/** How many lines of a page’s first words lie over a part of its picture. */
const linesOverFigures = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const lines = [
      ...document.querySelectorAll('.hero-words h1, .hero-words p, .hero-words a, .poster-words *'),
    ].flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()];
    });
    const parts = [
      ...document.querySelectorAll(
        '.scene path, .scene circle, .scene ellipse, .scene rect, .poster-art path, .poster-art circle',
      ),
    ]
      .filter((part) => part.checkVisibility())
      .map((part) => part.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.width < innerWidth * 0.45);
    return lines.filter((line) =>
      parts.some(
        (part) =>
          part.left < line.right - 2 &&
          part.right > line.left + 2 &&
          part.top < line.bottom - 4 &&
          part.bottom > line.top + 4,
      ),
    ).length;
  });

/** By how many pixels a page’s last words reach into the picture at its foot; 0 or less is right. */
const depthInFoot = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const scene = document.querySelector('.footer-scene svg');
    const last = Math.max(
      ...[...document.querySelectorAll('main :is(p, li, a, td, tbody th, dd, h2)')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect().bottom),
    );
    return scene === null ? 0 : last - scene.getBoundingClientRect().top;
  });

for (const width of [360, 768, 1280, 1920]) {
  test(`at ${width} px no words lie over a figure, and the last stand clear of the foot`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of KINDS) {
      await go(page, path);
      expect(await linesOverFigures(page), path).toBe(0);
      expect(await depthInFoot(page), path).toBeLessThanOrEqual(0);
    }
  });
}

test('everything to tap is at least 44 px high, or stands in a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of KINDS) {
    await go(page, path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], summary, button')]
        .filter(
          (element) => element.checkVisibility() && element.closest('.visually-hidden') === null,
        )
        .filter(
          (element) =>
            element.closest('p, li, dd, td')?.textContent.trim() === element.textContent.trim() ||
            !element.closest('p, dd, td, .prose li'),
        )
        .filter((element) => {
          const own = element.getBoundingClientRect();
          const after = getComputedStyle(element, '::after');
          const card = after.position === 'absolute' && after.content !== 'none';
          return !card && own.height < 43.5;
        })
        .map(
          (element) => `${element.textContent.trim()} ${element.getBoundingClientRect().height}`,
        ),
    );
    expect(small, path).toEqual([]);
  }
});

test('nothing moves while a page loads on a slow phone', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 640 });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry)
          Object.assign(window, {
            shifts: Number(Reflect.get(window, 'shifts')) + Number(entry.value),
          });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of KINDS) {
    await go(page, path);
    await page.waitForTimeout(150);
    const shifts = await page.evaluate(() => Number(Reflect.get(window, 'shifts')));
    expect(shifts, path).toBeLessThan(0.001);
  }
});

test('wider letters, words and lines do not push anything out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of KINDS) {
    await page.goto(path);
    const over = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      );
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

test('on a phone the way to help stands beside the menu, in letters a little wider too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.header-row { letter-spacing: 0.02em }');
    document.adoptedStyleSheets = [sheet];
  });
  const top = (selector: string) =>
    page.locator(selector).evaluate((part) => part.getBoundingClientRect().top);
  expect(await top('.header-help')).toBe(await top('.header-mark'));
});

test('answers show once all of them have come, so that none moves into another row', async ({
  page,
}) => {
  const path = FINDER_PAGES[2] ?? '';
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.slice(0, html.indexOf('>Change this<')) });
  });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.finder-said')).toBeHidden();
  await page.unroute(`**${path}`);
  await page.goto(path);
  await expect(page.locator('.finder-said > li')).toHaveCount(4);
  await expect(page.locator('.finder-said')).toBeVisible();
});

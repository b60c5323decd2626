import { expect, type Locator, type Page, test } from '@playwright/test';
import { giveVoice, voiceLog } from '../support/fake-voice.ts';
import {
  BEFORE,
  keepThings,
  kept,
  LEAVE_TO,
  leaveLink,
  SENSITIVE,
  standIn,
} from '../support/leaving.ts';
import { words } from '../support/words.ts';

const PAGE = SENSITIVE[0] ?? '';

test.describe('leaving', () => {
  test.beforeEach(async ({ page }) => {
    await standIn(page);
    await page.goto(BEFORE);
    await page.goto(PAGE);
  });

  /** The page is gone, nothing is kept, and Back goes to the page before it. */
  const expectLeft = async (page: Page): Promise<void> => {
    await page.waitForURL(LEAVE_TO);
    await page.goBack();
    await expect(page).toHaveURL(BEFORE);
    expect(await kept(page)).toEqual([]);
    await page.goForward();
    await expect(page).toHaveURL(LEAVE_TO);
  };

  test('goes to another site, keeps nothing, and Back does not return to the page', async ({
    page,
  }) => {
    await keepThings(page);
    expect((await kept(page)).length).toBe(5);
    await leaveLink(page).click();
    await expectLeft(page);
  });

  const clicks: [string, Parameters<Locator['click']>[0]][] = [
    ['the middle button', { button: 'middle' }],
    ['Ctrl', { modifiers: ['ControlOrMeta'] }],
    ['Shift', { modifiers: ['Shift'] }],
  ];
  for (const [name, options] of clicks) {
    test(`with ${name} opens no second tab, and leaves as well`, async ({ page, context }) => {
      await leaveLink(page).click(options);
      await expectLeft(page);
      expect(context.pages()).toHaveLength(1);
    });
  }

  test('is the first key stop', async ({ page }) => {
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    await expect(first).toHaveText(words.bar.leave);
    await expect(first).toBeInViewport();
    await page.keyboard.press('Enter');
    await expectLeft(page);
  });

  test('works with Shift three times', async ({ page }) => {
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    await expectLeft(page);
  });

  test('tells how often Shift is still to press, but not at each Shift and Tab', async ({
    page,
  }) => {
    const status = page.locator('yp-leave [role=status]');
    await page.keyboard.press('Shift+Tab');
    await page.waitForTimeout(600);
    await expect(status).toHaveText('');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(words.bar.leave_two);
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(words.bar.leave_one);
    await page.keyboard.press('a');
    await expect(status).toHaveText('');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(words.bar.leave_two);
    await expect(page).toHaveURL(PAGE);
  });

  for (const field of ['<input>', '<textarea></textarea>', '<p contenteditable>Words</p>']) {
    test(`is not what Shift does while somebody types in ${field}`, async ({ page }) => {
      await page.locator('main').evaluate((main, html) => {
        main.insertAdjacentHTML('afterbegin', html);
      }, field);
      await page.locator('main > :first-child').focus();
      for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift');
      await page.waitForTimeout(300);
      await expect(page).toHaveURL(PAGE);
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test('is what Shift three times does on a tick box, where nobody types', async ({ page }) => {
    await page.locator('main').evaluate((main) => {
      main.insertAdjacentHTML('afterbegin', '<input type="checkbox">');
    });
    await page.locator('main > :first-child').focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    await expectLeft(page);
  });

  test('is not what touch keyboards do when they send Shift for capitals', async ({ page }) => {
    await page.evaluate(() => {
      for (let i = 0; i < 4; i += 1)
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', code: '' }));
    });
    await page.waitForTimeout(300);
    await expect(page.locator('h1')).toBeVisible();
  });
});

test('the page is blank at once, even when the other site never answers', async ({ page }) => {
  let asked = 0;
  await page.route(`${LEAVE_TO}**`, () => {
    asked += 1;
  });
  await page.goto(PAGE);
  const title = await page.title();
  const blank = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.page-bar [data-leave]')?.click();
    return {
      words: document.body.innerText.trim(),
      height: document.body.scrollHeight <= innerHeight,
      title: document.title,
      icons: document.querySelectorAll('link[rel~=icon]').length,
      path: location.pathname,
    };
  });
  expect(title).not.toContain(words.bar.leave_gone);
  expect(blank).toEqual({
    words: '',
    height: true,
    title: words.bar.leave_gone,
    icons: 0,
    path: '/',
  });
  await expect.poll(() => asked).toBe(1);
});

test('the page leaves within a second when a place refuses to be wiped', async ({ page }) => {
  await standIn(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    // A place that never answers.
    Object.defineProperty(indexedDB, 'databases', { value: () => new Promise(() => undefined) });
  });
  await page.goto(PAGE);
  const started = Date.now();
  await leaveLink(page).click();
  await page.waitForURL(LEAVE_TO);
  expect(Date.now() - started).toBeLessThan(1500);
});

test('the page leaves in a browser that cannot tell other pages of it', async ({ page }) => {
  await standIn(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await page.goto(BEFORE);
  await page.goto(PAGE);
  await keepThings(page);
  await leaveLink(page).click();
  await page.waitForURL(LEAVE_TO);
  await page.goBack();
  await expect(page).toHaveURL(BEFORE);
  expect(await kept(page)).toEqual([]);
});

test('nothing goes on speaking', async ({ page }) => {
  await standIn(page);
  await giveVoice(page);
  await page.route(`${LEAVE_TO}**`, () => undefined);
  await page.goto(PAGE);
  await page.getByRole('button', { name: words.bar.listen }).click();
  await expect.poll(async () => (await voiceLog(page)).speaking).toBe(true);
  const speaking = await page.evaluate(() => {
    const log = Reflect.get(window, 'voice') as { speaking: boolean };
    const before = log.speaking;
    document.querySelector<HTMLElement>('.page-bar [data-leave]')?.click();
    return [before, log.speaking];
  });
  expect(speaking).toEqual([true, false]);
});

test('help kept offline is gone after leaving', async ({ page }) => {
  await standIn(page);
  await page.goto(BEFORE);
  await page.goto(PAGE);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  expect(await kept(page)).not.toEqual([]);
  await leaveLink(page).click();
  await page.waitForURL(LEAVE_TO);
  await page.goBack();
  expect(await kept(page)).toEqual([]);
});

test('the bar leaves room for the words on the smallest screens', async ({ page }) => {
  await giveVoice(page);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(PAGE);
  await page.evaluate(() => document.fonts.ready);
  // Now the site’s own letters are at hand; on a first visit wider ones may stand in for them.
  await page.reload();
  const items = page.locator('.page-bar-row :is(a, button):visible');
  await expect(items).toHaveCount(3);
  const boxes = await items.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(new Set(boxes.map(({ top }) => top)).size, 'in one row').toBe(1);
  expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
  await page.setViewportSize({ width: 320, height: 568 });
  const narrow = await items.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(new Set(narrow.map(({ top }) => top)).size, 'in one row at 320 px').toBe(1);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => {
    scrollTo(0, 1000);
  });
  await expect(page.locator('.page-bar-row')).not.toBeInViewport();
  await expect(page.locator('.header')).not.toBeInViewport();
});

test('on a school’s low screen the bar lies over no call of a crisis', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 640 });
  for (const path of ['/help/self-harm/', '/help/suicide/', '/help/abuse/']) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const calls = page.locator('.urgent-strip > li');
    expect(await calls.count(), path).toBeGreaterThan(2);
    const ends = await calls
      .filter({ has: page.locator('a[href^="tel:"]') })
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    const bar = await page
      .locator('.page-bar-row')
      .evaluate((row) => row.getBoundingClientRect().top);
    expect(ends.filter((end) => end <= bar).length, path).toBeGreaterThanOrEqual(3);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link to the other site, and the bar offers nothing that needs a script', async ({
    page,
  }) => {
    await standIn(page);
    await page.goto(PAGE);
    const bar = page.getByRole('region', { name: words.bar.name });
    await expect(bar.getByRole('button')).toHaveCount(0);
    await expect(bar.getByText(words.bar.leave_keys)).toBeHidden();
    await leaveLink(page).click();
    await page.waitForURL(LEAVE_TO);
  });

  test('a page without it has no empty bar', async ({ page }) => {
    await page.goto('/help/sleep/');
    await expect(page.locator('.page-bar-row')).toBeHidden();
  });
});

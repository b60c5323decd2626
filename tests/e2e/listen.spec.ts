import { expect, test, type Page } from '@playwright/test';
import { giveVoice, voiceDoes, voiceLog } from '../support/fake-voice.ts';
import { words } from '../support/words.ts';

const PAGE = '/help/anxiety/';

const control = (page: Page, name: 'back' | 'pause' | 'play' | 'next' | 'stop') =>
  page.getByRole('button', { name: words.listen[name], exact: true });

const listen = (page: Page) => page.getByRole('button', { name: words.bar.listen, exact: true });

/** The words that are marked on the page. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('listen') ?? [])]
      .map((range) => (range instanceof Range ? range.toString() : ''))
      .join(' ')
      .replace(/\s+/g, ' '),
  );

/** Taps “Listen”, and waits until the voice speaks: what reads is fetched at the tap. */
async function tapListen(page: Page): Promise<void> {
  await listen(page).click();
  await expect.poll(async () => (await voiceLog(page)).speaking).toBe(true);
}

/** Opens a page with a voice, and starts to listen. */
async function start(page: Page, path = PAGE): Promise<void> {
  await giveVoice(page);
  await page.goto(path);
  await tapListen(page);
}

test('a page is read from its heading on, sentence by sentence, each one marked', async ({
  page,
}) => {
  await start(page);
  const title = await page.locator('h1').innerText();
  expect(await marked(page)).toBe(title.replace(/\s+/g, ' '));
  const lede = await page.locator('.lede').first().innerText();
  for (let i = 0; i < 6; i += 1) {
    await voiceDoes(page, 'end');
    const { said } = await voiceLog(page);
    const shown = (await marked(page)).replace(/\s+/g, ' ');
    expect(said.at(-1)).toBe(shown);
    if (i === 0) expect(lede.replace(/\s+/g, ' ')).toContain(shown);
  }
});

test('the whole page is read in order, without menus, folded words or pictures', async ({
  page,
}) => {
  await start(page);
  for (let i = 0; i < 400 && (await voiceLog(page)).speaking; i += 1) await voiceDoes(page, 'end');
  const { said } = await voiceLog(page);
  const headings = await page
    .locator('main :is(h1, h2, h3)')
    .evaluateAll((all) =>
      all
        .filter(
          (one) => one.checkVisibility() && one.closest('.visually-hidden, .no-print') === null,
        )
        .map((one) => one.textContent.trim().replace(/\s+/g, ' ')),
    );
  const places = headings.map((heading) => said.indexOf(heading));
  expect(headings.filter((_, nth) => places[nth] === -1)).toEqual([]);
  expect(said).not.toContain(words.help.related);
  const folded = await page
    .locator('main details:not([open]) p, main details:not([open]) li')
    .allInnerTexts();
  expect(said.filter((one) => folded.includes(one))).toEqual([]);
  await expect(listen(page)).toBeVisible();
  expect(await marked(page)).toBe('');
});

test('words that are unfolded are read', async ({ page }) => {
  await giveVoice(page);
  await page.goto(PAGE);
  const folded = page.locator('main details').last();
  await folded.locator('summary').click();
  const first = await folded.locator('li, p').first().innerText();
  await tapListen(page);
  for (let i = 0; i < 400 && (await voiceLog(page)).speaking; i += 1) await voiceDoes(page, 'end');
  expect((await voiceLog(page)).said).toContain(first);
});

test('numbers are said digit by digit', async ({ page }) => {
  await start(page, '/services/childline/');
  for (let i = 0; i < 400 && (await voiceLog(page)).speaking; i += 1) await voiceDoes(page, 'end');
  expect((await voiceLog(page)).said).toContain('0 8 0 0, 1 1 1 1');
});

test('it can be paused, moved by a sentence and stopped', async ({ page }) => {
  await start(page);
  await voiceDoes(page, 'end');
  await expect(control(page, 'pause')).toBeFocused();
  await control(page, 'pause').click();
  expect((await voiceLog(page)).speaking).toBe(false);
  await expect(control(page, 'play')).toBeFocused();
  await control(page, 'play').click();
  await control(page, 'next').click();
  await control(page, 'back').click();
  const { said, speaking } = await voiceLog(page);
  expect(speaking).toBe(true);
  const [, second, again, third, back] = said;
  expect([again, back]).toEqual([second, second]);
  expect(third).not.toBe(second);
  await control(page, 'stop').click();
  expect((await voiceLog(page)).speaking).toBe(false);
  expect(await marked(page)).toBe('');
  await expect(listen(page)).toBeFocused();
});

test('the speed is a choice that nothing keeps', async ({ page }) => {
  await start(page);
  await page.getByLabel(words.listen.speed).selectOption(words.listen.slow);
  await voiceDoes(page, 'end');
  const { rates } = await voiceLog(page);
  expect(rates).toEqual([1, 0.75, 0.75]);
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(stored).toBe(0);
  await page.reload();
  await expect(listen(page)).toBeVisible();
  expect(await page.locator('.listen-player select').inputValue()).toBe('1');
});

test('Escape stops it', async ({ page }) => {
  await start(page);
  await page.keyboard.press('Escape');
  expect((await voiceLog(page)).speaking).toBe(false);
  await expect(listen(page)).toBeFocused();
});

test('it stops when the page is left', async ({ page }) => {
  await start(page);
  const speaking = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return (Reflect.get(window, 'voice') as { speaking: boolean }).speaking;
  });
  expect(speaking).toBe(false);
});

test('it says so when the voice stops by itself, and can start again', async ({ page }) => {
  await start(page);
  await voiceDoes(page, 'fail');
  await expect(page.getByText(words.listen.failed)).toBeVisible();
  await expect(listen(page)).toBeFocused();
  await tapListen(page);
  await expect(page.getByText(words.listen.failed)).toBeHidden();
  expect((await voiceLog(page)).speaking).toBe(true);
});

test('it never starts by itself', async ({ page }) => {
  await giveVoice(page);
  await page.goto(PAGE);
  await expect(listen(page)).toBeVisible();
  await page.mouse.wheel(0, 800);
  await page.waitForTimeout(300);
  expect((await voiceLog(page)).said).toEqual([]);
});

test('voices that come late are found', async ({ page }) => {
  await giveVoice(page, { late: true });
  await page.goto(PAGE);
  await expect(listen(page)).toBeHidden();
  await voiceDoes(page, 'come');
  await expect(listen(page)).toBeVisible();
});

for (const [name, voices] of [
  ['no voice speaks English', { langs: ['fr-FR'] }],
  ['every voice speaks over the network', { local: false }],
] as const) {
  test(`it is not offered where ${name}`, async ({ page }) => {
    await giveVoice(page, voices);
    await page.goto(PAGE);
    await page.waitForTimeout(200);
    await expect(listen(page)).toBeHidden();
  });
}

test('it is not offered in a browser that cannot speak', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    Reflect.deleteProperty(window, 'speechSynthesis');
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(PAGE);
  await expect(listen(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('a browser that cannot mark a sentence marks its block', async ({ page }) => {
  await giveVoice(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(PAGE);
  await tapListen(page);
  await expect(page.locator('h1')).toHaveClass(/listen-now/);
  await voiceDoes(page, 'end');
  await expect(page.locator('h1')).not.toHaveClass(/listen-now/);
  await control(page, 'stop').click();
  await expect(page.locator('.listen-now')).toHaveCount(0);
});

test('the sentence stays in view, clear of the header and of the bar', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  for (let i = 0; i < 25; i += 1) {
    await voiceDoes(page, 'end');
    const clear = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('listen') ?? [])];
      const bar = document.querySelector('.page-bar-row')?.getBoundingClientRect().top ?? 0;
      const header = document.querySelector('.header')?.getBoundingClientRect().bottom ?? 0;
      if (!(range instanceof Range)) return 'nothing is marked';
      const { top, bottom } = range.getBoundingClientRect();
      return top >= header && bottom <= bar ? 'clear' : `${top} to ${bottom}: ${String(range)}`;
    });
    expect(clear).toBe('clear');
  }
});

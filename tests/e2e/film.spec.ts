import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fill } from '#lib/text.ts';
import { filmOf } from '#lib/storyboard/film-of.ts';
import { clockTime } from '#lib/storyboard/player.ts';
import { loadGraph } from '../support/load-graph.ts';
import { words as allWords } from '../support/words.ts';

const { film: words } = allWords;
const { timeline } = filmOf(loadGraph());
const { scenes, length } = timeline;
const count = scenes.length;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const caption = (page: Page) => page.locator('.film-caption');
const player = (page: Page) => page.locator('yp-film');
const timeOf = (page: Page) => page.locator('.film-time').textContent();
const at = (ms: number) => fill(words.time, { now: clockTime(ms), length: clockTime(length) });

const seek = (page: Page, ms: number) =>
  page.evaluate((to) => {
    document.querySelector<HTMLElement & { seek: (ms: number) => void }>('yp-film')?.seek(to);
  }, ms);

/** Opens the page with a clock that only the test moves. */
async function open(page: Page, hash = ''): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(`/watch/${hash}`);
  await page.waitForSelector('yp-film:defined');
  await page.clock.pauseAt(3_600_000);
}

/** Everything that moves on the screen, as it stands. */
const posesOf = (page: Page): Promise<string> =>
  page
    .locator('.film-stage [data-move]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('transform')).join('|'));

test('nothing plays before somebody asks for it', async ({ page }) => {
  await open(page);
  const poses = await posesOf(page);
  await page.clock.runFor(3000);
  expect(await timeOf(page)).toBe(at(0));
  expect(await posesOf(page)).toBe(poses);
});

test('it plays, the picture moves, it pauses, and goes on from there', async ({ page }) => {
  await open(page);
  await button(page, words.play).click();
  await page.clock.runFor(2500);
  const poses = await posesOf(page);
  await page.clock.runFor(1000);
  expect(await posesOf(page)).not.toBe(poses);
  await button(page, words.pause).click();
  const stopped = await timeOf(page);
  expect(stopped).toBe(at(3500));
  await page.clock.runFor(2000);
  expect(await timeOf(page)).toBe(stopped);
  await button(page, words.play).click();
  await page.clock.runFor(1200);
  expect(await timeOf(page)).toBe(at(4700));
});

test('at the end it stops, and plays again from the start', async ({ page }) => {
  await open(page);
  await seek(page, length - 500);
  await button(page, words.play).click();
  await page.clock.runFor(1500);
  expect(await timeOf(page)).toBe(at(length));
  await button(page, words.again).click();
  await page.clock.runFor(1100);
  expect(await timeOf(page)).toBe(at(1100));
});

test('slow is slow, and a scene can be the last before a pause', async ({ page }) => {
  await open(page);
  await page.getByLabel(words.speed).selectOption({ label: words.slowest });
  await button(page, words.play).click();
  await page.clock.runFor(4100);
  expect(await timeOf(page)).toBe(at(2050));
  await page.getByLabel(words.speed).selectOption({ label: words.normal });
  await page.getByLabel(words.stops).check();
  await page.clock.runFor(9000);
  const first = scenes[0];
  const end = first ? first.start + first.length : 0;
  expect(await timeOf(page)).toBe(at(end - 1));
  await button(page, words.play).click();
  await page.clock.runFor(400);
  await expect(page.locator('.film-chapters [aria-current]')).toHaveText(/2/);
});

test('each caption shows when the caption file says, and can be put away', async ({ page }) => {
  await open(page);
  await button(page, words.next).click();
  for (const { start, cues } of scenes) {
    for (const { from, to, lines } of cues) {
      await seek(page, start + (from + to) / 2);
      await expect(caption(page)).toHaveText(lines.join(' '));
    }
  }
  await page.getByLabel(words.captions).uncheck();
  await expect(caption(page)).toBeHidden();
});

test('the caption, chapter and description files are as long as the film', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../dist/watch/${name}`, import.meta.url), 'utf8');
  for (const name of ['chapters.vtt', 'descriptions.vtt']) {
    expect(read(name).match(/-->/g), name).toHaveLength(count);
  }
  for (const { narration } of scenes) {
    expect(read('captions.vtt').replaceAll(/\s+/g, ' ')).toContain(narration.slice(0, 20));
    expect(read('transcript.txt')).toContain(narration);
  }
});

test('all of it works by keyboard alone, with what is said to screen readers', async ({ page }) => {
  await open(page);
  await button(page, words.play).focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor(1500);
  await page.keyboard.press('Enter');
  expect(await timeOf(page)).toBe(at(1500));
  await page.keyboard.press('Tab');
  await expect(button(page, words.next)).toBeFocused();
  await page.keyboard.press('Enter');
  const second = scenes[1];
  const said = fill(words.scene, { number: 2, count, words: second?.words ?? '' });
  await expect(page.locator('yp-film [role=status]')).toContainText(said);
  await expect(page.locator('yp-film [role=status]')).toContainText(second?.description ?? '');
  await page.getByLabel(words.position).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel(words.position)).toHaveAttribute(
    'aria-valuetext',
    new RegExp(second?.words ?? ''),
  );
  expect(await timeOf(page)).not.toBe(at(1500));
  await page.getByLabel(words.captions).focus();
  await page.keyboard.press('Space');
  await expect(caption(page)).toBeHidden();
});

test('scenes and the story lead to their moment, and mark where it is', async ({ page }) => {
  await open(page);
  const [, , third] = scenes;
  await page.locator('.film-chapters a').nth(2).click();
  await expect(page.locator('.film-words')).toHaveText(third?.words ?? '');
  await expect(page.locator('.storyboard > [aria-current]')).toHaveAttribute(
    'id',
    `scene-${third?.id ?? ''}`,
  );
  expect(new URL(page.url()).hash).toBe(`#scene-${third?.id ?? ''}`);
  await page.locator('.story-play').nth(4).click();
  await expect(player(page)).toHaveAttribute('data-state', 'playing');
  await expect(page.locator('.film-words')).toHaveText(scenes[4]?.words ?? '');
  await expect(page.locator('.film-play')).toBeFocused();
});

test('an address with a scene in it shows that scene, and plays nothing', async ({ page }) => {
  await open(page, '#scene-healthy');
  await expect(page.locator('.film-words')).toHaveText('Healthy');
  await page.clock.runFor(2000);
  await expect(player(page)).toHaveAttribute('data-state', 'paused');
  await expect(page.locator('.film-stage')).toBeInViewport();
});

test('in full screen a clicker goes from scene to scene', async ({ page }) => {
  await page.goto('/watch/');
  await button(page, words.assembly).click();
  await expect(button(page, words.assembly_end)).toBeVisible();
  const fits = await page.evaluate(() => {
    const screen = document.querySelector('.film-screen');
    return screen !== null && screen.scrollHeight <= innerHeight;
  });
  expect(fits).toBe(true);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.film-words')).toHaveText(scenes[2]?.words ?? '');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.film-words')).toHaveText(scenes[1]?.words ?? '');
  await button(page, words.assembly_end).click();
  await expect(button(page, words.assembly)).toBeVisible();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('it is gone through picture by picture, and nothing ever moves', async ({ page }) => {
    await open(page);
    await expect(page.locator('.film-play')).toBeHidden();
    for (const { words: shown, narration } of scenes.slice(1)) {
      await button(page, words.next).click();
      await expect(page.locator('.film-words')).toHaveText(shown);
      await expect(caption(page)).toHaveText(narration);
      const poses = await posesOf(page);
      await page.clock.runFor(1500);
      expect(await posesOf(page)).toBe(poses);
    }
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('whoever wants movement all the same can have it', async ({ page }) => {
    await open(page);
    await page.getByLabel(words.stills).uncheck();
    await button(page, words.play).click();
    await page.clock.runFor(1500);
    expect(await timeOf(page)).toBe(at(1500));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every picture stands there with all that is shown, said and seen', async ({ page }) => {
    await page.goto('/watch/');
    await expect(page.locator('.film-controls')).toBeHidden();
    await expect(page.locator('.film-no-script')).toBeVisible();
    const items = page.locator('.storyboard > li');
    await expect(items).toHaveCount(count);
    for (const [nth, scene] of scenes.entries()) {
      const item = items.nth(nth);
      await expect(item.locator('svg')).toBeVisible();
      for (const text of [scene.words, scene.narration, scene.description])
        await expect(item).toContainText(text);
    }
  });
});

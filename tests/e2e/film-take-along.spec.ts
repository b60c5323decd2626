import { expect, test } from '@playwright/test';
import { filmOf } from '#lib/storyboard/film-of.ts';
import { filmState } from '#lib/storyboard/manifest.ts';
import { readFilms } from '#film-files.ts';
import { loadGraph } from '../support/load-graph.ts';
import { words as allWords } from '../support/words.ts';

const { film: words } = allWords;
const { timeline, hash } = filmOf(loadGraph());
const { scenes, length } = timeline;

/** Films are made by hand: after a change of words there are none until somebody has. */
const state = filmState(readFilms(), hash);
const OLDER = 'The films are older than the storyboard. Make them: npm run animation:render';

test('it prints on two sheets, with every picture and every word', async ({ page }) => {
  await page.goto('/watch/');
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  for (const { narration } of scenes) await expect(page.getByText(narration).last()).toBeVisible();
  await expect(page.locator('.film-controls')).toBeHidden();
});

test('a scene has a page and a picture of its own to share', async ({ page, request }) => {
  test.skip(state !== 'current', OLDER);
  await page.goto('/watch/heard/');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(picture).toMatch(/\/film\/scene-heard\.png$/);
  expect((await request.get(new URL(picture ?? '').pathname)).ok()).toBe(true);
  await page.getByRole('link', { name: words.whole }).click();
  await expect(page.locator('.film-words')).toHaveText('Heard');
});

test('the film is as long as the page says, and plays under the security policy', async ({
  page,
}) => {
  test.skip(state !== 'current', OLDER);
  await page.goto('/watch/');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const video = await page.locator('.film-video').evaluate(async (one: HTMLVideoElement) => {
    one.muted = true;
    await one.play();
    one.pause();
    const captions = [...one.textTracks].find(({ kind }) => kind === 'captions');
    return { seconds: one.duration, cues: captions?.cues?.length ?? 0 };
  });
  expect(Math.abs(video.seconds * 1000 - length)).toBeLessThanOrEqual(40);
  expect(video.cues).toBe(scenes.reduce((sum, { cues }) => sum + cues.length, 0));
  expect(complaints).toEqual([]);
});

/** A second of silence as a sound file (8 bits, 8 kHz). */
function silence(): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.write('WAVEfmt ', 8);
  head.write('data', 36);
  head.writeUInt32LE(36 + 8000, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.writeUInt32LE(8000, 40);
  return Buffer.concat([head, Buffer.alloc(8000, 128)]);
}

test('a recorded voice is fetched and heard once somebody presses play, and not before', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('**/voices/start.wav', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'audio/wav', body: silence() });
  });
  await page.route('**/watch/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body: body.replace('data-start="0"', 'data-start="0" data-audio="/voices/start.wav"'),
    });
  });
  await page.goto('/watch/');
  await page.waitForSelector('yp-film:defined');
  await page.getByLabel(words.position).focus();
  await page.keyboard.press('ArrowRight');
  expect(asked).toEqual([]);
  const heard = page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('start.wav')),
  );
  await page.getByRole('button', { name: words.play, exact: true }).click();
  await heard;
  expect(asked).not.toEqual([]);
});

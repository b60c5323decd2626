import { expect, test } from '@playwright/test';
import { filmOf } from '#lib/storyboard/film-of.ts';
import { loadGraph } from '../support/load-graph.ts';
import { words as allWords } from '../support/words.ts';

const { film: words } = allWords;
const { timeline } = filmOf(loadGraph());
const { scenes, length } = timeline;

test('it prints on two sheets, with every picture and every word', async ({ page }) => {
  await page.goto('/watch/');
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  for (const { narration } of scenes) await expect(page.getByText(narration).last()).toBeVisible();
  await expect(page.locator('.film-controls')).toBeHidden();
});

test('a scene has a page and a picture of its own to share', async ({ page, request }) => {
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
  const head = Buffer.from('RIFF....WAVEfmt ................data....', 'latin1');
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

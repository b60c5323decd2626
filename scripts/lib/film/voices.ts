import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { VOICE_AT } from '#lib/storyboard/captions.ts';
import type { Spoken } from './ffmpeg.ts';
import { isThere, run } from './ffmpeg.ts';

/** What a scene says: its words, its recording if it has one, and when it starts (milliseconds). */
interface SceneVoice {
  start: number;
  said: string;
  file: string;
}

const voicesOf = (page: Page): Promise<SceneVoice[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.storyboard > li')].map((item) => ({
      start: Number(item.dataset['start']),
      said: item.querySelector('.story-said')?.textContent ?? '',
      file: item.dataset['audio'] ?? '',
    })),
  );

/** The recordings of the scenes that have one, each at its moment. */
export const recordedVoices = async (page: Page): Promise<Spoken[]> =>
  (await voicesOf(page))
    .filter(({ file }) => file !== '')
    .map(({ start, file }) => ({ start: start + VOICE_AT, file: join('public', file) }));

/** Has every scene spoken by a machine, only to try the timing; such a film is never published. */
export async function draftVoices(page: Page, folder: string): Promise<Spoken[]> {
  if (!isThere('espeak-ng'))
    throw new Error('A draft voice needs espeak-ng. On Debian: apt-get install espeak-ng');
  const scenes = await voicesOf(page);
  const spoken: Spoken[] = [];
  for (const [nth, { start, said }] of scenes.entries()) {
    const file = join(folder, `voice-${nth}.wav`);
    await run('espeak-ng', ['-v', 'en-gb', '-s', '165', '-w', file, said]);
    spoken.push({ start: start + VOICE_AT, file });
  }
  return spoken;
}

import { describe, expect, it } from 'vitest';
import { filmArguments } from './ffmpeg.ts';

const frames = { folder: '/tmp/f', count: 2500 };
const job = { frames, spoken: [], captions: 'captions.vtt', out: 'wide.mp4' };

/** What stands after a word, as ffmpeg reads it. */
const after = (words: readonly string[], word: string) => words[words.indexOf(word) + 1];

describe('what ffmpeg is told', () => {
  it('is H.264 with captions for MP4, and VP9 for WebM', () => {
    const [mp4, webm] = [filmArguments(job), filmArguments({ ...job, out: 'wide.webm' })];
    expect([after(mp4, '-c:v'), after(mp4, '-c:s')]).toEqual(['libx264', 'mov_text']);
    expect([after(webm, '-c:v'), after(webm, '-c:s')]).toEqual(['libvpx-vp9', 'webvtt']);
    expect(after(mp4, '-framerate')).toBe('25');
    expect(after(mp4, '-t')).toBe('100.00');
  });

  it('leaves captions out of a film that has them in the picture', () => {
    const words = filmArguments({ ...job, captions: undefined });
    expect(words).not.toContain('-c:s');
    expect(words.filter((word) => word === '-i')).toHaveLength(1);
  });

  it('has no sound while nobody has spoken', () => {
    expect(filmArguments(job)).toContain('-an');
  });

  it('puts each voice at its moment, and all at one loudness', () => {
    const spoken = [
      { file: 'a.mp3', start: 300 },
      { file: 'b.mp3', start: 7300 },
    ];
    const words = filmArguments({ ...job, spoken });
    expect(words).not.toContain('-an');
    expect(after(words, '-c:a')).toBe('aac');
    expect(after(words, '-filter_complex')).toBe(
      '[2:a]adelay=300:all=1[v0];[3:a]adelay=7300:all=1[v1];' +
        '[v0][v1]amix=inputs=2:normalize=0,loudnorm=I=-16:TP=-1.5[a]',
    );
  });

  it('leaves out what differs from run to run: dates, versions, the number of threads', () => {
    const words = filmArguments(job).join(' ');
    expect(words).toContain('-fflags +bitexact');
    expect(words).toContain('-map_metadata -1');
    expect(words).toContain('-threads 2');
  });
});

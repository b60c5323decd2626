import { spawn, spawnSync } from 'node:child_process';

/** The frames of a film: a folder of numbered pictures, 25 for a second. */
export interface Frames {
  folder: string;
  count: number;
}

/** A recording and when it begins, in milliseconds. */
export interface Spoken {
  file: string;
  start: number;
}

/** One film to be written. */
export interface FilmJob {
  frames: Frames;
  spoken: readonly Spoken[];
  /** A WebVTT file to carry along; none for a film that has its captions in the picture. */
  captions: string | undefined;
  out: string;
}

export const FRAMES_PER_SECOND = 25;

/** Same input, same bytes: no dates, no names of versions, and never as many threads as there happen to be. */
const STEADY = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

const VIDEO = {
  mp4: ['-c:v', 'libx264', '-preset', 'slow', '-tune', 'animation', '-crf', '21'],
  webm: ['-c:v', 'libvpx-vp9', '-crf', '36', '-b:v', '0', '-cpu-used', '5', '-row-mt', '0'],
} as const;

const AUDIO = { mp4: ['-c:a', 'aac', '-b:a', '96k'], webm: ['-c:a', 'libopus', '-b:a', '64k'] };

const TEXT = { mp4: ['-c:s', 'mov_text'], webm: ['-c:s', 'webvtt'] } as const;

/** All recordings at their moments, in one track as loud as television (EBU R 128, −16 LUFS). */
function mix(spoken: readonly Spoken[], first: number): string[] {
  const late = spoken.map(({ start }, i) => `[${first + i}:a]adelay=${start}:all=1[v${i}]`);
  const all = spoken.map((_, i) => `[v${i}]`).join('');
  const sum = `${all}amix=inputs=${spoken.length}:normalize=0,loudnorm=I=-16:TP=-1.5[a]`;
  return ['-filter_complex', [...late, sum].join(';'), '-map', '[a]'];
}

/** What ffmpeg is told to write a film; the ending of `out` says which kind. */
export function filmArguments({ frames, spoken, captions, out }: FilmJob): string[] {
  const kind = out.endsWith('.webm') ? 'webm' : 'mp4';
  const sources = [
    ...(captions === undefined ? [] : [captions]),
    ...spoken.map(({ file }) => file),
  ];
  const firstVoice = captions === undefined ? 1 : 2;
  return [
    ...['-y', '-loglevel', 'error', '-framerate', String(FRAMES_PER_SECOND)],
    ...['-i', `${frames.folder}/%05d.png`],
    ...sources.flatMap((file) => ['-i', file]),
    ...(spoken.length === 0 ? ['-an'] : mix(spoken, firstVoice)),
    ...['-map', '0:v'],
    ...(captions === undefined ? [] : ['-map', '1:s', ...TEXT[kind]]),
    ...(captions === undefined
      ? []
      : ['-metadata:s:s:0', 'language=eng', '-disposition:s:0', 'default']),
    ...VIDEO[kind],
    ...(spoken.length === 0 ? [] : AUDIO[kind]),
    ...['-pix_fmt', 'yuv420p', '-threads', '2', '-map_metadata', '-1', ...STEADY],
    ...(kind === 'mp4' ? ['-movflags', '+faststart'] : []),
    ...['-t', (frames.count / FRAMES_PER_SECOND).toFixed(2), out],
  ];
}

/** Whether a program is there to be run. */
export const isThere = (program: string): boolean =>
  spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined;

/** Runs a program to its end; what it says goes to the screen. Throws if it fails. */
export const run = (program: string, words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}.`));
    });
  });

import type { TimedScene, Timeline } from './timeline.ts';

/** A moment (milliseconds) as WebVTT writes it: `00:01:02.480`. */
export function vttTime(ms: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = Math.floor(ms / 1000);
  const rest = String(Math.round(ms % 1000)).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${rest}`;
}

/** WebVTT reads `&` and `<` as the start of something. */
const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const cue = (from: number, to: number, text: string): string =>
  `${vttTime(from)} --> ${vttTime(to)}\n${escapeText(text)}\n`;

const file = (cues: readonly string[]): string => ['WEBVTT\n', ...cues].join('\n');

/** The captions of the whole film as a WebVTT file. */
export const captionsVtt = ({ scenes }: Timeline): string =>
  file(
    scenes.flatMap(({ start, cues }) =>
      cues.map(({ from, to, lines }) => cue(start + from, start + to, lines.join('\n'))),
    ),
  );

const whole = (text: (scene: TimedScene) => string) => (timeline: Timeline) =>
  file(timeline.scenes.map((one) => cue(one.start, one.start + one.length, text(one))));

/** What the pictures show as a WebVTT file of descriptions, one for each scene. */
export const descriptionsVtt = whole(({ description }) => description);

/** The scenes as a WebVTT file of chapters. */
export const chaptersVtt = whole(({ words }) => words);

/** All of the film as plain text: for each scene the words on screen, what is said, what is seen. */
export const transcriptText = (title: string, { scenes }: Timeline): string =>
  [
    title,
    ...scenes.map(
      ({ number, words, narration, description }) =>
        `${number}. ${words}\n${narration}\n[${description}]`,
    ),
  ].join('\n\n') + '\n';

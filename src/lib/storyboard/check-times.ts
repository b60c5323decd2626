import type { Scene } from '#schemas/site/storyboards.ts';
import { captionLines, CAPTION, readingTime, SPEED } from './captions.ts';

/** What is wrong with the time of a scene: the field to name, and what to do. */
export interface TimeProblem {
  field: readonly string[];
  message: string;
}

/** The most that a scene may last, in seconds. */
const LONGEST = 20;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** Says whether the words of a scene can be read in time, as captions of two lines. */
export function checkTimes({
  narration,
  audio,
}: Pick<Scene, 'narration' | 'audio'>): TimeProblem[] {
  const problems: TimeProblem[] = [];
  const add = (message: string, ...field: string[]): void => {
    problems.push({ field, message });
  };
  const long = captionLines(narration)
    .flat()
    .find((line) => line.length > CAPTION.characters);
  if (long !== undefined)
    add(
      `“${long}” is wider than a caption, which holds ${CAPTION.characters} characters: split it`,
      'narration',
    );
  if (readingTime(narration) > LONGEST * 1000)
    add(`this takes longer than ${LONGEST} seconds to read: make two scenes of it`, 'narration');
  if (audio === undefined) return problems;
  const fastest = readingTime(narration, SPEED.most);
  const slowest = readingTime(narration, SPEED.least);
  if (audio.seconds * 1000 < fastest)
    add(
      `too fast to read along: these words need ${seconds(fastest)} seconds at least. Speak slower, or say less`,
      'audio',
      'seconds',
    );
  if (audio.seconds * 1000 > slowest)
    add(
      `too slow for captions: these words may take ${seconds(slowest)} seconds at most. Cut the silence, or say more`,
      'audio',
      'seconds',
    );
  return problems;
}

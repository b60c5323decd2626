import { describe, expect, it } from 'vitest';
import {
  CAPTION,
  captionLines,
  cuesOf,
  FRAME,
  readingTime,
  sceneLength,
  SPEED,
} from './captions.ts';

const SAID = [
  'Sefton made a plan for everyone who grows up here. It has four big words in it.',
  'Hello.',
  'If you are worried about somebody at home, at school or anywhere else in Sefton, you can tell an adult.',
  'Yes. No.',
];

/** Characters a second of a caption. */
const speedOf = ({ from, to, lines }: { from: number; to: number; lines: readonly string[] }) =>
  lines.join(' ').length / ((to - from) / 1000);

describe('captions', () => {
  it.each(SAID)('of “%s” hold all words, on two lines of 37 characters at most', (said) => {
    const captions = captionLines(said);
    expect(captions.flat().join(' ')).toBe(said);
    for (const lines of captions) {
      expect(lines.length).toBeLessThanOrEqual(CAPTION.lines);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(CAPTION.characters);
    }
  });

  it('break into lines that are about as long', () => {
    expect(captionLines('People should ask what you think, and listen to you.')).toEqual([
      ['People should ask what you', 'think, and listen to you.'],
    ]);
  });

  it('never join two sentences', () => {
    expect(captionLines('Yes. No.')).toEqual([['Yes.'], ['No.']]);
  });

  it.each(SAID.flatMap((said) => [3, 8, 20].map((least) => [said, least] as const)))(
    'of “%s” can be read in a scene of at least %d seconds',
    (said, least) => {
      const length = sceneLength(said, least);
      const cues = cuesOf(said, length);
      for (const cue of cues) {
        expect(speedOf(cue)).toBeLessThanOrEqual(SPEED.most);
        expect(speedOf(cue)).toBeGreaterThanOrEqual(SPEED.least - 0.6);
        expect(cue.from % FRAME).toBe(0);
      }
      expect(cues.at(-1)?.to).toBeLessThanOrEqual(length);
      expect(cues.every(({ from }, i) => from >= (cues[i - 1]?.to ?? 0))).toBe(true);
    },
  );
});

describe('a scene', () => {
  it('lasts at least as long as asked, and in whole frames', () => {
    expect(sceneLength('Hello.', 7)).toBe(7000);
    expect(sceneLength('Hello.', 3.33) % FRAME).toBe(0);
  });

  it('lasts longer if its words need it', () => {
    const [, , said = ''] = SAID;
    expect(sceneLength(said, 3)).toBeGreaterThan(readingTime(said));
  });

  it('lasts as long as its recording and a little more, and its captions follow the voice', () => {
    const said = 'People should ask what you think, and listen to you.';
    expect(sceneLength(said, 3, 5)).toBe(5920);
    expect(cuesOf(said, 5920, 5).at(-1)?.to).toBe(5320);
  });
});

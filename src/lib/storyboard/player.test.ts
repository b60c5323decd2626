import { describe, expect, it } from 'vitest';
import { captionAt, clockTime, type FlatCue, sceneAt, stepFrom } from './player.ts';

const SCENES = [
  { start: 0, length: 4000 },
  { start: 4000, length: 6000 },
  { start: 10_000, length: 5000 },
];

const CUES: readonly FlatCue[] = [
  [300, 2000, 'Yes.'],
  [2400, 3000, 'No.'],
];

describe('the player', () => {
  it('knows the scene of every moment, and stays in the last one after the end', () => {
    expect([0, 3999, 4000, 14_999, 99_000].map((ms) => sceneAt(SCENES, ms))).toEqual([
      0, 0, 1, 2, 2,
    ]);
  });

  it('writes time as on a clock', () => {
    expect([0, 59_999, 65_000].map(clockTime)).toEqual(['0:00', '0:59', '1:05']);
  });

  it('goes to the next scene, and never past the last', () => {
    expect(stepFrom(SCENES, 4500, 1)).toBe(10_000);
    expect(stepFrom(SCENES, 12_000, 1)).toBe(10_000);
  });

  it('goes back to the start of a scene first, then to the one before', () => {
    expect(stepFrom(SCENES, 7000, -1)).toBe(4000);
    expect(stepFrom(SCENES, 4500, -1)).toBe(0);
    expect(stepFrom(SCENES, 500, -1)).toBe(0);
  });

  it('shows a caption from its first moment until its last', () => {
    expect([0, 300, 1999, 2000, 2400].map((ms) => captionAt(CUES, ms))).toEqual([
      '',
      'Yes.',
      'Yes.',
      '',
      'No.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { poseAt, readTracks, type Track, valueAt, writeTracks } from './track.ts';

const walk: Track = {
  of: 'x',
  keys: [
    [1000, 0],
    [2000, 100],
  ],
};

const swing: Track = {
  of: 'turn',
  keys: [
    [0, 0],
    [500, 20],
    [1000, 0],
  ],
  pace: 'loop',
};

describe('a track', () => {
  it('waits before its first moment and stays after its last', () => {
    expect([0, 999, 2000, 60_000].map((ms) => valueAt(walk, ms))).toEqual([0, 0, 100, 100]);
  });

  it('starts and ends slowly, and is half way in the middle', () => {
    expect(valueAt(walk, 1500)).toBeCloseTo(50);
    expect(valueAt(walk, 1100)).toBeLessThan(5);
    expect(valueAt(walk, 1900)).toBeGreaterThan(95);
  });

  it('that loops begins again', () => {
    expect(valueAt(swing, 500)).toBe(20);
    expect(valueAt(swing, 7500)).toBe(20);
    expect(valueAt(swing, 7250)).toBeCloseTo(10);
  });

  it('that is steady goes at an even speed', () => {
    const blades: Track = {
      of: 'turn',
      keys: [
        [0, 0],
        [4000, 360],
      ],
      pace: 'steady',
    };
    expect([1000, 2000, 5000].map((ms) => valueAt(blades, ms))).toEqual([90, 180, 90]);
  });

  it('stands in the page as short text, and is read back as it was', () => {
    expect(writeTracks([walk, swing])).toBe('x1000,0 2000,100;r~0,0 500,20 1000,0');
    expect(readTracks(writeTracks([walk, swing]))).toEqual([walk, swing]);
  });

  it('that cannot be read is left out', () => {
    expect(readTracks('q0,1;x0,5')).toEqual([{ of: 'x', keys: [[0, 5]] }]);
    expect(readTracks('')).toEqual([]);
  });
});

describe('a pose', () => {
  it('is nothing to move while every track rests', () => {
    expect(poseAt([walk, swing], 0)).toEqual({ transform: '', opacity: 1 });
  });

  it('moves, then turns, then grows, with two decimals at most', () => {
    const grow: Track = { of: 'tall', keys: [[0, 1 / 3]] };
    const pose = poseAt([walk, swing, grow, { of: 'show', keys: [[0, 0.5]] }], 1500);
    expect(pose).toEqual({ transform: 'translate(50 0)rotate(20)scale(1 0.33)', opacity: 0.5 });
  });
});

import { describe, expect, it } from 'vitest';
import { disc, path, place, round } from './draw.ts';

describe('drawing', () => {
  it('numbers in paths have one decimal at most', () => {
    expect(round(1.26)).toBe(1.3);
    expect(path`M${1 / 3} ${-2}`).toBe('M0.3 -2');
  });

  it('a disc comes back to where it began', () => {
    expect(disc(10, 10, 4)).toBe('M6 10a4 4 0 0 1 8 0a4 4 0 0 1 -8 0z');
  });

  it('a place without scale says only where', () => {
    expect(place({ x: 5, y: 6.04 })).toBe('translate(5 6)');
    expect(place({ x: 5, y: 6, k: 0.456, flip: true })).toBe('translate(5 6)scale(-0.46 0.46)');
  });
});

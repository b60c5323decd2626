import { describe, expect, it } from 'vitest';
import { PRESSES, shiftPresses, type KeyPress } from './shift-presses.ts';

const SHIFT: Omit<KeyPress, 'at'> = {
  key: 'Shift',
  code: 'ShiftLeft',
  repeat: false,
  typing: false,
};

/** How many presses count after some keys, one every `every` milliseconds. */
const after = (keys: readonly Partial<KeyPress>[], every = 300): number =>
  keys.reduce<readonly number[]>(
    (times, key, nth) => shiftPresses(times, { ...SHIFT, at: nth * every, ...key }),
    [],
  ).length;

describe('Shift three times', () => {
  it('counts three presses', () => {
    expect(after([{}, {}, {}])).toBe(PRESSES);
  });

  it('counts the left and the right key alike', () => {
    expect(after([{ code: 'ShiftRight' }, {}, { code: 'ShiftRight' }])).toBe(PRESSES);
  });

  it('counts only the presses of the last five seconds', () => {
    expect(after([{ at: 0 }, { at: 2500 }, { at: 5000 }])).toBe(PRESSES);
    expect(after([{ at: 0 }, { at: 2500 }, { at: 5001 }])).toBe(2);
    expect(after([{}, {}, {}, {}, {}], 3000)).toBe(2);
  });

  it.each([
    ['another key', { key: 'a', code: 'KeyA' }],
    ['Tab, so that going back with Shift and Tab never leaves', { key: 'Tab', code: 'Tab' }],
    ['typing', { typing: true }],
  ])('starts over after %s', (_, key) => {
    expect(after([{}, {}, key, {}])).toBe(1);
  });

  it('ignores a key that is held down', () => {
    expect(after([{}, { repeat: true }, { repeat: true }, { repeat: true }])).toBe(1);
  });

  it('ignores touch keyboards', () => {
    expect(after([{ code: '' }, { code: '' }, { code: '' }])).toBe(0);
  });
});

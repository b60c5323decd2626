import { describe, expect, it } from 'vitest';
import { keyAct, stepTo } from './slide-keys.ts';

describe('while slides are shown', () => {
  it.each([
    ['ArrowRight', false, 'next'],
    ['PageDown', false, 'next'],
    ['PageUp', false, 'back'],
    ['Home', false, 'first'],
    ['End', false, 'last'],
    ['n', true, 'notes'],
    [' ', false, 'next'],
    [' ', true, undefined],
    ['Enter', true, undefined],
    ['Escape', false, undefined],
    ['Tab', false, undefined],
  ])('the key “%s” (on a button: %s) does: %s', (key, onButton, act) => {
    expect(keyAct(key, onButton)).toBe(act);
  });

  it('nobody gets past the first or the last', () => {
    expect([stepTo('back', 0, 3), stepTo('next', 0, 3)]).toEqual([0, 1]);
    expect([stepTo('next', 2, 3), stepTo('back', 2, 3)]).toEqual([2, 1]);
  });
});

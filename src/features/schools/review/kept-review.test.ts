import { describe, expect, it } from 'vitest';
import { comparedWith, NOTHING, readKept, writeKept } from './kept-review.ts';
import { EMPTY, withAnswer } from './review.ts';

const NOW = withAnswer(EMPTY, 'a/b', { rating: 'green' });

describe('a kept review', () => {
  it('comes back, alone or with the one before it', () => {
    expect(readKept(writeKept({ now: NOW }))).toEqual({ now: NOW });
    const before = { now: NOW, before: EMPTY };
    expect(readKept(writeKept(before))).toEqual(before);
    const saved = { now: NOW, saved: EMPTY };
    expect(readKept(writeKept(saved))).toEqual(saved);
  });

  it.each([null, '', '{', '{}', '[1]', '["x"]'])('that cannot be read is empty: %j', (text) => {
    expect(readKept(text)).toEqual(NOTHING);
  });
});

describe('a review is compared', () => {
  const then = withAnswer(EMPTY, 'a/b', { rating: 'red' });

  it('with the one of another term, saved or not', () => {
    expect(comparedWith({ now: NOW, before: then })).toBe(then);
    expect(comparedWith({ now: NOW, before: then, saved: NOW })).toBe(then);
  });

  it('else with what was saved, once an answer has changed', () => {
    expect(comparedWith({ now: NOW, saved: then })).toBe(then);
    expect(comparedWith({ now: { ...NOW, school: 'St X' }, saved: NOW })).toBeUndefined();
    expect(comparedWith({ now: NOW })).toBeUndefined();
  });
});

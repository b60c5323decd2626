import { describe, expect, it } from 'vitest';
import { NOTHING, readKept, writeKept } from './kept-review.ts';
import { EMPTY, withAnswer } from './review.ts';

const NOW = withAnswer(EMPTY, 'a/b', { rating: 'green' });

describe('a kept review', () => {
  it('comes back, alone or with the one before it', () => {
    expect(readKept(writeKept({ now: NOW }))).toEqual({ now: NOW });
    expect(readKept(writeKept({ now: NOW, before: EMPTY }))).toEqual({ now: NOW, before: EMPTY });
  });

  it.each([null, '', '{', '{}', '[1]', '["x"]'])('that cannot be read is empty: %j', (text) => {
    expect(readKept(text)).toEqual(NOTHING);
  });
});

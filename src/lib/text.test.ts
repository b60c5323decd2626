import { describe, expect, it } from 'vitest';
import { asSentence, fill, formatDay, joinWords } from './text.ts';

describe('text', () => {
  it('fills the places in a sentence and leaves unknown ones to be seen', () => {
    expect(fill('Checked on {date} by {who}', { date: 'Monday' })).toBe(
      'Checked on Monday by {who}',
    );
  });

  it('writes a day as British readers do, whatever the machine’s zone', () => {
    expect(formatDay('2026-03-29')).toBe('29 March 2026');
  });

  it('gives words from a list one capital', () => {
    expect(asSentence('Phone, Text and Website')).toBe('Phone, text and website');
  });

  it('joins values as in a sentence', () => {
    expect(joinWords([], 'and')).toBe('');
    expect(joinWords(['a'], 'and')).toBe('a');
    expect(joinWords(['a', 'b', 'c'], 'and')).toBe('a, b and c');
  });
});

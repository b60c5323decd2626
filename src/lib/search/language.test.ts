import { describe, expect, it } from 'vitest';
import { makeReader } from './language.ts';

const read = makeReader({
  same: [
    ['mum', 'mam', 'mother'],
    ['self harm', 'self harming', 'selfharm'],
    ['bully', 'picked on'],
  ],
  small: ['i', 'my', 'am', 'being'],
  keep: [],
  families: [],
  schools: [],
});

describe('a reader', () => {
  it('makes one token of words that mean the same', () => {
    expect(read('My mam')).toEqual(read('mother'));
    expect(read('self-harming')).toEqual(['self-harm']);
  });

  it('takes the longest words that mean something together', () => {
    expect(read('I am being picked on')).toEqual(['bully']);
  });

  it('leaves small words out, unless there would be nothing left', () => {
    expect(read('i am being')).toEqual(['i', 'am', 'being']);
    expect(read('i sleep')).toEqual(['sleep']);
  });
});

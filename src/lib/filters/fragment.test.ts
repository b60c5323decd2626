import { describe, expect, it } from 'vitest';
import type { Filters } from './filters.ts';
import { readFragment, writeFragment } from './fragment.ts';

const CHOICES: Readonly<Record<string, string[]>> = {
  need: ['anxiety', 'sleep'],
  age: ['14', '15'],
  how: ['text', 'quiet'],
  open: ['now'],
};

const read = (hash: string) =>
  readFragment(
    hash,
    (key, value) => Object.hasOwn(CHOICES, key) && CHOICES[key]?.includes(value) === true,
  );

describe('a fragment', () => {
  it.each<[string, Filters, boolean]>([
    ['', {}, false],
    ['#', {}, false],
    ['#need=anxiety', { need: 'anxiety' }, false],
    [
      '#need=anxiety&age=14&how=text&open=now',
      { need: 'anxiety', age: '14', how: 'text', open: 'now' },
      false,
    ],
    ['#need=nothing&age=14', { age: '14' }, true],
    ['#age=fourteen', {}, true],
    ['#age=14&age=15', { age: '14' }, true],
    ['#colour=red&how=quiet', { how: 'quiet' }, true],
    ['#need=%E0%A4%A', {}, true],
    ['#__proto__=x', {}, true],
    ['#need=<script>', {}, true],
    ['#=', {}, true],
  ])('“%s” is read as %j, something dropped: %s', (hash, filters, dropped) => {
    expect(read(hash)).toEqual({ filters, dropped });
  });

  it.each(['#az', '#by-need', '#main'])('“%s” is a place on the page and says nothing', (hash) => {
    expect(read(hash)).toBeUndefined();
  });

  it('is empty where nothing is chosen', () => {
    expect(writeFragment({})).toBe('');
  });

  it('gives back what was written', () => {
    const filters = { need: 'anxiety', age: '14', how: 'text', open: 'now' };
    expect(writeFragment(filters)).toBe('#need=anxiety&age=14&how=text&open=now');
    expect(read(writeFragment(filters))).toEqual({ filters, dropped: false });
  });
});

import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, OLD } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { paperLine } from './paper-line.ts';

const call = { type: 'phone', label: 'Call the line', hours: ALWAYS, number: '0800 1111' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://www.example.org/help/' };

const lineOf = (routes: readonly object[], fields: object = {}) =>
  paperLine(makeEntry('services', 'line', { routes, ...fields }).data, words);

describe('how to reach a service from paper', () => {
  it('is its first number, even where a website comes before it', () => {
    expect(lineOf([web, call])).toEqual({ label: 'Call the line:', number: '0800 1111' });
  });

  it('has the option to choose, or the word to send', () => {
    expect(lineOf([{ ...call, option: 'option 2' }])?.number).toContain('option 2');
    const text = { type: 'text', label: 'Text', hours: ALWAYS, number: '85258', keyword: 'HI' };
    expect(lineOf([text])?.label).toContain('HI');
  });

  it('is an address where there is no number, short enough to type', () => {
    expect(lineOf([web])).toEqual({ label: 'Read:', number: 'example.org/help' });
    const long = { ...web, url: 'https://example.org/services/for-young-people/night' };
    expect(lineOf([long])?.number).toBe('example.org');
  });

  it('is never a number that nobody has checked', () => {
    expect(lineOf([call], { provenance: OLD })).toBeUndefined();
    expect(lineOf([call, web], { provenance: OLD })?.number).toBe('example.org/help');
  });
});

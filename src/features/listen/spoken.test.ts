import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('numbers as a voice says them', () => {
  it.each([
    ['Call 0800 1111.', 'Call 0 8 0 0, 1 1 1 1.'],
    ['0151 934 3555', '0 1 5 1, 9 3 4, 3 5 5 5'],
    ['Samaritans: 116 123', 'Samaritans: 1 1 6, 1 2 3'],
    ['text SHOUT to 85258', 'text SHOUT to 8 5 2 5 8'],
    ['Call 999 now', 'Call 9 9 9 now'],
    ['NHS 111, option 2', 'NHS 1 1 1, option 2'],
    ['0800 068 4141', '0 8 0 0, 0 6 8, 4 1 4 1'],
    ['08001111', '0 8 0 0 1 1 1 1'],
  ])('“%s” is said digit by digit', (text, said) => {
    expect(spoken(text)).toBe(said);
  });

  it.each([
    'the plan for 2020 to 2025',
    'from 9:00 to 17:30',
    'ages 11 to 18',
    'about 10,000 people',
    'it costs £120',
    'on 22 November 2026',
    '24/7',
  ])('“%s” stays as it is', (text) => {
    expect(spoken(text)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { normalise, stem, wordsIn } from './words.ts';

describe('what somebody typed', () => {
  it('is small letters without marks and accents', () => {
    expect(normalise('  Can’t SLEEP!! ')).toBe('cant sleep');
    expect(normalise('Self-harm, café')).toBe('self harm cafe');
  });

  it('is read as letters where signs stand in for them', () => {
    expect(normalise('s3lf h4rm')).toBe('self harm');
    expect(normalise('su!cide')).toBe('suicide');
  });

  it('keeps years, key stages and numbers as they are', () => {
    expect(normalise('Y7, KS3, 111 and year 9')).toBe('y7 ks3 111 and year 9');
  });

  it('has no letter more than twice in a row', () => {
    expect(normalise('soooooo sad')).toBe('soo sad');
  });

  it('is nothing where nothing was typed', () => {
    expect(wordsIn(normalise(' …! '))).toEqual([]);
  });
});

describe('the stem of a word', () => {
  it.each([
    [['bully', 'bullies', 'bullied', 'bullying'], 'bully'],
    [['panic', 'panics', 'panicking', 'panicked'], 'panic'],
    [['stop', 'stops', 'stopped', 'stopping'], 'stop'],
    [['argue', 'argued', 'arguing', 'argues'], 'argu'],
  ])('is one for %s', (forms, same) => {
    expect(forms.map(stem)).toEqual(forms.map(() => same));
  });

  it.each(['need', 'speed', 'thing', 'bus', 'stress', 'his', 'ket'])('leaves %s alone', (word) => {
    expect(stem(word)).toBe(word);
  });
});

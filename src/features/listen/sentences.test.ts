import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const textsOf = (text: string): string[] => sentencesOf(text).map((one) => one.text);

describe('the sentences of a text', () => {
  it('end with a stop, a question or a cry', () => {
    expect(textsOf('You’re not bad. Are you hurt? Get help!')).toEqual([
      'You’re not bad.',
      'Are you hurt?',
      'Get help!',
    ]);
  });

  it('say where they stand', () => {
    const text = '  One here.  Two there. ';
    for (const { text: one, start, end } of sentencesOf(text)) {
      expect(text.slice(start, end)).toBe(one);
    }
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('may run over a broken line, and keep their places', () => {
    expect(sentencesOf('Tell one\n    person. Then rest.').at(1)).toEqual({
      text: 'Then rest.',
      start: 21,
      end: 31,
    });
    expect(textsOf('Tell one\nperson.')).toEqual(['Tell one person.']);
  });

  it.each([
    'Ask for Dr. Khan at the desk.',
    'It is in St. Helens Road.',
    'Talk to an adult, e.g. Your aunt.',
    'It opens at 9.30 a.m. every day.',
  ])('are not cut in “%s”', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it('keep speech and its closing mark together', () => {
    expect(textsOf('You could say, “I need help.” Then wait.')).toEqual([
      'You could say, “I need help.”',
      'Then wait.',
    ]);
  });

  it('may lack a stop, as headings do', () => {
    expect(textsOf('Things to try')).toEqual(['Things to try']);
  });

  it('are none where there are no words', () => {
    expect(textsOf(' · — ')).toEqual([]);
    expect(textsOf('')).toEqual([]);
  });
});

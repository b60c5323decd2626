import { describe, expect, it } from 'vitest';
import { fill } from '../text.ts';
import { words } from '#tests/support/words.ts';
import { headlineOf, sayTarget, sayValue, sentencesOf } from './say.ts';
import { makeIndicator, rowsFrom } from './scorecard.examples.ts';

const { progress } = words;

describe('what the figures say in words', () => {
  it('is the figure now, a year before, the change, and which way is better', () => {
    expect(sentencesOf(makeIndicator(), words)).toEqual([
      fill(progress.was, { value: '57.5%', quarter: 'April to June 2026' }),
      fill(progress.year_ago, { value: '51%' }),
      fill(progress.up, { change: fill(words.changes.percent, { value: '6.5' }) }),
      progress.higher,
    ]);
  });

  it('names the quarter where it is not compared with a year before', () => {
    const young = makeIndicator({ rows: rowsFrom(['2025-Q1', '2025-Q2'], [40, 38]) });
    expect(sentencesOf(young, words)).toContain(
      fill(progress.earlier, { value: '40%', quarter: 'April to June 2025' }),
    );
    expect(sentencesOf(young, words).join(' ')).toContain('2 percentage points less');
  });

  it('says that there is only one figure, or none', () => {
    const one = makeIndicator({ rows: rowsFrom(['2025-Q1'], [40]) });
    expect(sentencesOf(one, words)).toContain(progress.only);
    const none = makeIndicator({ rows: rowsFrom(['2025-Q1'], [null]) });
    expect(sentencesOf(none, words)).toEqual([progress.none]);
  });

  it('writes each unit and large numbers as people read them', () => {
    expect(sayValue(1204, { unit: 'number' }, words)).toBe('1,204');
    expect(sayValue(6.5, { unit: 'weeks' }, words)).toBe('6.5 weeks');
    expect(sayValue(31, { unit: 'rate' }, words)).toBe('31 in 10,000');
  });

  it('says the target and by when, or that there is none', () => {
    const target = { value: 60, by: '2027-Q4' };
    expect(sayTarget(makeIndicator({ target }), words)).toBe(
      'The target is 60% by January to March 2028.',
    );
    expect(sayTarget(makeIndicator(), words)).toBe(progress.no_target);
  });
});

describe('the headline', () => {
  const headline = (...values: number[]) =>
    headlineOf(makeIndicator({ rows: rowsFrom(['2025-Q1', '2025-Q2'], values) }));

  it('is the one that the figures bear out', () => {
    expect(headline(50, 60)).toBe('More sleep well');
    expect(headline(60, 50)).toBe('Fewer sleep well');
    expect(headline(60, 60)).toBe('As many sleep well');
  });

  it('claims nothing while there is only one figure', () => {
    expect(headlineOf(makeIndicator({ rows: rowsFrom(['2025-Q1'], [5]) }))).toBe('Sleeping well');
  });

  it('is the one of its own time on the page of an earlier quarter', () => {
    const wavy = makeIndicator({
      rows: rowsFrom(['2025-Q1', '2025-Q2', '2025-Q3'], [50, 60, 40]),
    });
    expect(headlineOf(wavy, '2025-Q2')).toBe('More sleep well');
    expect(headlineOf(wavy)).toBe('Fewer sleep well');
  });
});

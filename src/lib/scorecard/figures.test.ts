import { describe, expect, it } from 'vitest';
import { allQuarters, figuresOf, sameQuarters, standingIn, statusOf, trendOf } from './figures.ts';
import { quartersFrom } from './quarter.ts';
import { makeIndicator, rowsFrom } from './scorecard.examples.ts';

const QUARTERS = quartersFrom('2025-Q1', '2026-Q1');

const withValues = (values: readonly (number | null)[], fields: object = {}) =>
  makeIndicator({ rows: rowsFrom(QUARTERS.slice(0, values.length), values), ...fields });

describe('the figures of an indicator', () => {
  it('show a quarter without a row as a figure that is missing', () => {
    const gappy = makeIndicator();
    expect(figuresOf(gappy).map(({ quarter }) => quarter)).toEqual(QUARTERS);
    expect(figuresOf(gappy).map(({ value }) => value)).toEqual([
      51,
      undefined,
      undefined,
      undefined,
      57.5,
    ]);
  });

  it('keep a zero as a figure', () => {
    expect(figuresOf(withValues([0, 4])).map(({ value }) => value)).toEqual([0, 4]);
  });

  it('are picked from the same quarter of each year for the flowers', () => {
    expect(sameQuarters(makeIndicator()).map(({ quarter }) => quarter)).toEqual([
      '2025-Q1',
      '2026-Q1',
    ]);
  });

  it('name every quarter of several indicators once, newest first', () => {
    expect(allQuarters([withValues([1, 2]), withValues([3, 4, 5])])).toEqual([
      '2025-Q3',
      '2025-Q2',
      '2025-Q1',
    ]);
  });
});

describe('how an indicator moved', () => {
  it('is measured against the same quarter a year before', () => {
    const trend = trendOf(withValues([60, 10, 20, 30, 65]));
    expect(trend).toMatchObject({ isYear: true, change: 5, move: 'up' });
    expect(trend?.before.quarter).toBe('2025-Q1');
  });

  it('is measured against the first figure where there is none a year before', () => {
    const trend = trendOf(withValues([null, 40, 20]));
    expect(trend).toMatchObject({ isYear: false, change: -20, move: 'down' });
    expect(trend?.before.quarter).toBe('2025-Q2');
  });

  it('has no trailing figures from adding decimals', () => {
    expect(trendOf(withValues([0.1, 0.3]))?.change).toBe(0.2);
  });

  it('is about the same within the size that the indicator names, and not beyond', () => {
    expect(trendOf(withValues([60, 62], { steady_within: 2 }))?.move).toBe('same');
    expect(trendOf(withValues([60, 62.1], { steady_within: 2 }))?.move).toBe('up');
  });

  it('is not known from one figure, nor from none', () => {
    expect(trendOf(withValues([60]))).toBeUndefined();
    expect(trendOf(withValues([null, null]))).toBeUndefined();
  });

  it('can be asked for as of an earlier quarter', () => {
    expect(trendOf(withValues([60, 50, 70]), '2025-Q2')).toMatchObject({ move: 'down' });
  });
});

describe('how an indicator stands', () => {
  it('knows which way is better', () => {
    expect(statusOf(withValues([50, 60]))).toBe('better');
    expect(statusOf(withValues([60, 50]))).toBe('worse');
    expect(statusOf(withValues([50, 60], { direction: 'lower' }))).toBe('worse');
    expect(statusOf(withValues([60, 50], { direction: 'lower' }))).toBe('better');
    expect(statusOf(withValues([50, 60], { direction: 'neither' }))).toBe('moved');
    expect(statusOf(withValues([50, 50], { direction: 'neither' }))).toBe('same');
  });

  it('reaches a target from the side that is better, and just at it', () => {
    const target = { value: 60, by: '2027-Q1' };
    expect(statusOf(withValues([50, 60], { target }))).toBe('met');
    expect(statusOf(withValues([50, 59.9], { target }))).toBe('better');
    expect(statusOf(withValues([50, 60], { target, direction: 'lower' }))).toBe('met');
    expect(statusOf(withValues([50, 60.1], { target, direction: 'lower' }))).toBe('worse');
    expect(statusOf(withValues([50, 70], { target, direction: 'neither' }))).toBe('moved');
  });

  it('says when there are too few figures, or none', () => {
    expect(statusOf(withValues([60]))).toBe('early');
    expect(statusOf(withValues([null]))).toBe('none');
  });

  it('has no standing in a quarter without a figure, though it had one before', () => {
    const gappy = withValues([50, 60, null]);
    expect(standingIn(gappy, '2025-Q2')).toBe('better');
    expect(standingIn(gappy, '2025-Q3')).toBe('none');
    expect(standingIn(gappy, '2024-Q4')).toBe('none');
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, londonTime, weekdayOf } from './london-time.ts';

describe('the clock on a wall in Sefton', () => {
  it.each([
    ['2026-11-22T23:59:59Z', '2026-11-22', 1439],
    ['2026-11-23T00:00:00Z', '2026-11-23', 0],
    ['2026-06-30T23:00:00Z', '2026-07-01', 0],
    ['2026-03-29T00:59:00Z', '2026-03-29', 59],
    ['2026-03-29T01:00:00Z', '2026-03-29', 120],
    ['2026-10-25T00:59:00Z', '2026-10-25', 119],
    ['2026-10-25T01:00:00Z', '2026-10-25', 60],
    ['2026-12-31T23:59:00Z', '2026-12-31', 1439],
  ])('shows at %s the day %s and minute %i', (instant, day, minutes) => {
    expect(londonTime(new Date(instant))).toEqual({ day, minutes });
  });
});

describe('days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-30', -1, '2026-03-29'],
    ['2026-10-20', 14, '2026-11-03'],
  ])(
    'are counted on from %s by %i to %s, over clock changes and leap days',
    (day, by, expected) => {
      expect(addDays(day, by)).toBe(expected);
    },
  );

  it('have a place in the week, from Monday on', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([0, 5, 6]);
  });
});

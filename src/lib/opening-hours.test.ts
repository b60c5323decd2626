import { describe, expect, it } from 'vitest';
import { DAYS, openingHours } from '#schemas/parts/opening-hours.ts';
import {
  formatTime,
  isAlwaysOpen,
  minutesOf,
  openPartsOn,
  WEEK,
  weekRuns,
} from './opening-hours.ts';

const words = { noon: '12 noon', midnight: 'midnight' };

const weekly = (week: unknown) => {
  const hours = openingHours.parse({ type: 'weekly', weekly: week });
  if (hours.type !== 'weekly') throw new Error('not weekly');
  return hours;
};

describe('opening hours', () => {
  it('know the same days as content does, in the same order', () => {
    expect(WEEK).toEqual(Object.keys(DAYS));
  });

  it('puts days in a row with the same hours together, and closed days too', () => {
    const kooth = weekly([
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], ranges: [{ opens: '12:00', closes: '22:00' }] },
      { days: ['sat'], ranges: [{ opens: '18:00', closes: '22:00' }] },
    ]);
    expect(weekRuns(kooth).map(({ days, ranges }) => [days.length, ranges.length])).toEqual([
      [5, 1],
      [1, 1],
      [1, 0],
    ]);
  });

  it('keeps a day that differs in the middle of the week apart', () => {
    const chat = weekly([
      { days: ['mon', 'tue', 'thu'], ranges: [{ opens: '09:00', closes: '17:30' }] },
      { days: ['wed'], ranges: [{ opens: '10:30', closes: '17:30' }] },
    ]);
    expect(weekRuns(chat).map(({ days }) => days.join())).toEqual([
      'mon,tue',
      'wed',
      'thu',
      'fri,sat,sun',
    ]);
  });

  it('cuts a range past midnight in two, Sunday night into Monday too', () => {
    const night = weekly([{ days: ['sun'], ranges: [{ opens: '22:00', closes: '02:00' }] }]);
    expect(openPartsOn(night, 'sun')).toEqual([{ opens: '22:00', closes: '24:00' }]);
    expect(openPartsOn(night, 'mon')).toEqual([{ opens: '00:00', closes: '02:00' }]);
    expect(openPartsOn(night, 'tue')).toEqual([]);
  });

  it.each([
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
    ['12:00', '12 noon'],
    ['09:00', '9am'],
    ['17:30', '5:30pm'],
    ['00:15', '12:15am'],
    ['12:05', '12:05pm'],
  ])('says %s as %s', (time, expected) => {
    expect(formatTime(time, words)).toBe(expected);
  });

  it('counts minutes from midnight, to the end of the day', () => {
    expect(minutesOf('24:00')).toBe(1440);
  });

  it('knows what is always open', () => {
    expect(isAlwaysOpen({ type: 'always' })).toBe(true);
    expect(isAlwaysOpen({ type: 'unconfirmed' })).toBe(false);
  });

  it.each([
    [[{ days: ['mon'], ranges: [{ opens: '9:00', closes: '17:00' }] }], 'as 09:00'],
    [[{ days: ['mon'], ranges: [{ opens: '09:00', closes: '09:00' }] }], 'all day'],
    [
      [
        { days: ['mon'], ranges: [{ opens: '09:00', closes: '12:00' }] },
        { days: ['mon'], ranges: [{ opens: '13:00', closes: '17:00' }] },
      ],
      'twice',
    ],
  ])('refuses a week that cannot be: %o', (week, sentence) => {
    const result = openingHours.safeParse({ type: 'weekly', weekly: week });
    expect(result.error?.issues.map((issue) => issue.message).join()).toContain(sentence);
  });

  it('takes a range that runs past midnight', () => {
    const night = [{ days: ['fri'], ranges: [{ opens: '22:00', closes: '02:00' }] }];
    expect(openingHours.safeParse({ type: 'weekly', weekly: night }).success).toBe(true);
  });
});

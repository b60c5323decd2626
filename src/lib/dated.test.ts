import { describe, expect, it } from 'vitest';
import { hasGoneUp, isLive, isOver } from './dated.ts';

const week = { publish_on: '2026-03-02', expire_on: '2026-03-09' };

describe('something with dates', () => {
  it('is seen from the day it goes up until the day before it comes down', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'];
    expect(days.map((day) => isLive(week, day))).toEqual([false, true, true, false]);
  });

  it('stays something that went up after it has come down', () => {
    expect(hasGoneUp(week, '2026-03-01')).toBe(false);
    expect(hasGoneUp(week, '2027-01-01')).toBe(true);
    expect(isOver(week, '2026-03-08')).toBe(false);
    expect(isOver(week, '2026-03-09')).toBe(true);
  });
});

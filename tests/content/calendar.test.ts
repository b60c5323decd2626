import { describe, expect, it } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { addDays, weekdayOf } from '#lib/london-time.ts';
import { calendarOf } from '#lib/site.ts';

const two = (value: number) => String(value).padStart(2, '0');
const dayOf = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

const mondayFrom = (day: string) => addDays(day, (7 - weekdayOf(day)) % 7);
const lastMonday = (lastDay: string) => addDays(lastDay, -weekdayOf(lastDay));

/** The first of the days that is neither at a weekend nor taken. */
const kept = (day: string, taken: readonly string[] = []): string =>
  weekdayOf(day) > 4 || taken.includes(day) ? kept(addDays(day, 1), taken) : day;

/**
 * The days that the Banking and Financial Dealings Act 1971 and the yearly proclamations give a
 * year in England, with a weekday in place of a day at a weekend.
 */
function bankHolidaysOf(year: number): string[] {
  const easter = easterOf(year);
  const christmas = kept(dayOf(year, 12, 25), weekdayOf(dayOf(year, 12, 26)) < 5 ? [dayOf(year, 12, 26)] : []);
  return [
    kept(dayOf(year, 1, 1)),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(dayOf(year, 5, 1)),
    lastMonday(dayOf(year, 5, 31)),
    lastMonday(dayOf(year, 8, 31)),
    christmas,
    kept(dayOf(year, 12, 26), [christmas]),
  ].toSorted();
}

const graph = loadGraph();
const calendar = calendarOf(graph);
const { bankHolidays, coversTo } = calendar;
const first = bankHolidays[0] ?? '';
const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);

describe('the rules for bank holidays', () => {
  it.each([
    [2021, ['2021-01-01', '2021-12-27', '2021-12-28']],
    [2022, ['2022-01-03', '2022-12-26', '2022-12-27']],
    [2023, ['2023-01-02', '2023-12-25', '2023-12-26']],
    [2026, ['2026-01-01', '2026-12-25', '2026-12-28']],
  ])('give %i its days at the turn of the year', (year, days) => {
    expect(bankHolidaysOf(year).filter((day) => /-(01|12)-/.test(day))).toEqual(days);
  });

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('know Easter of %i', (year, sunday) => {
    expect(easterOf(year)).toBe(sunday);
  });
});

describe('the calendar', () => {
  it('has the bank holidays that the rules give, and no others, from its first to its last day', () => {
    const years = [first, coversTo].map((day) => Number(day.slice(0, 4)));
    const [from = 0, to = 0] = years;
    const expected = Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .flatMap(bankHolidaysOf)
      .filter((day) => first <= day && day <= coversTo);
    expect(bankHolidays).toEqual(expected);
  });

  it('misses no bank holiday between the day of the build and its first', () => {
    const year = Number(today.slice(0, 4));
    const missed = bankHolidaysOf(year).filter((day) => today <= day && day < first);
    expect(missed).toEqual([]);
  });

  it('reaches at least a year past the day of the build', () => {
    expect(coversTo >= addDays(today, 365), `it ends on ${coversTo}: add the next year’s`).toBe(
      true,
    );
  });
});

import { expect, test } from 'vitest';
import { hoursOn, withHours } from './week.ts';

const NINE = [{ opens: '09:00', closes: '17:00' }];
const SPLIT = [
  { opens: '09:00', closes: '12:00' },
  { opens: '13:00', closes: '17:00' },
];
const WEEK = [
  { days: ['mon', 'tue', 'wed'], ranges: NINE },
  { days: ['fri'], ranges: SPLIT },
];

test('the hours of a day are those of its group; a day in none is closed', () => {
  expect(hoursOn(WEEK, 'tue')).toEqual(NINE);
  expect(hoursOn(WEEK, 'sun')).toEqual([]);
});

test('a day with other hours leaves its group and the rest as it was', () => {
  expect(withHours(WEEK, 'tue', [{ opens: '10:00', closes: '11:00' }])).toEqual([
    { days: ['mon', 'wed'], ranges: NINE },
    { days: ['fri'], ranges: SPLIT },
    { days: ['tue'], ranges: [{ opens: '10:00', closes: '11:00' }] },
  ]);
});

test('days with the same hours come together, in the order of the week', () => {
  expect(withHours(WEEK, 'mon', SPLIT)).toEqual([
    { days: ['tue', 'wed'], ranges: NINE },
    { days: ['mon', 'fri'], ranges: SPLIT },
  ]);
});

test('a day that closes is left out', () => {
  expect(withHours(WEEK, 'fri', [])).toEqual([WEEK[0]]);
});

test('a half-typed week is no reason to fall over', () => {
  expect(hoursOn([{ days: 'mon' }, null, 5], 'mon')).toEqual([]);
});

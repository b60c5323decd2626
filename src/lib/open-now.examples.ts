import { openingHours, type OpeningHours } from '#schemas/parts/opening-hours.ts';
import type { Calendar } from './open-day.ts';

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const EVERY_DAY = [...WORKDAYS, 'sat', 'sun'];

/** `'09:00-12:00 13:00-17:00'` as ranges. */
const ranges = (times: string) =>
  times.split(' ').map((one) => ({ opens: one.slice(0, 5), closes: one.slice(6) }));

const weekly = (days: readonly string[], times: string, more: object = {}): OpeningHours =>
  openingHours.parse({ type: 'weekly', weekly: [{ days, ranges: ranges(times) }], ...more });

/** Working days from 9 to 5, but for one exception. */
const except = (from: string, to: string, times?: string): OpeningHours =>
  weekly(WORKDAYS, '09:00-17:00', {
    exceptions: [{ from, to, ranges: times === undefined ? [] : ranges(times) }],
  });

const closed = (from: string, to = from) => ({ exceptions: [{ from, to }] });
const SHUT = { bank_holidays: 'closed' };
const OPEN = { bank_holidays: 'open' };

/** Hours by the name that the table below calls them; bank holidays are not confirmed unless said. */
const HOURS: Readonly<Record<string, OpeningHours>> = {
  always: { type: 'always' },
  unconfirmed: { type: 'unconfirmed' },
  office: weekly(WORKDAYS, '09:00-17:00'),
  officeShut: weekly(WORKDAYS, '09:00-17:00', SHUT),
  daily: weekly(EVERY_DAY, '10:00-22:00'),
  dailyShut: weekly(EVERY_DAY, '10:00-22:00', SHUT),
  dailyOpen: weekly(EVERY_DAY, '10:00-22:00', OPEN),
  split: weekly(['mon', 'tue'], '09:00-12:00 13:30-17:00'),
  meeting: weekly(['mon'], '09:00-12:00 12:00-17:00'),
  to24: weekly(['mon'], '18:00-24:00'),
  to00: weekly(['mon'], '18:00-00:00'),
  from00: weekly(['tue'], '00:00-06:00'),
  twoDays: weekly(['mon', 'tue'], '00:00-24:00'),
  roundTheClock: weekly(EVERY_DAY, '00:00-24:00', OPEN),
  sundayNight: weekly(['sun'], '22:00-02:00'),
  nights: weekly(EVERY_DAY, '20:00-01:30'),
  nightsTo1: weekly(EVERY_DAY, '22:00-01:00'),
  nightsTo2: weekly(EVERY_DAY, '22:00-02:00'),
  nightsTo3: weekly(EVERY_DAY, '22:00-03:00'),
  nightsShut: weekly(EVERY_DAY, '22:00-02:00', {
    ...SHUT,
    ...closed('2026-12-26', '2026-12-27'),
  }),
  nightsBut2Dec: weekly(EVERY_DAY, '22:00-02:00', closed('2026-12-02')),
  nightsBut29Dec: weekly(EVERY_DAY, '22:00-02:00', closed('2026-12-29')),
  earlySunday: weekly(['sun'], '01:30-06:00'),
  termOnly: weekly(WORKDAYS, '09:00-15:00', { ...SHUT, term_time: 'term-only' }),
  termUnknown: weekly(WORKDAYS, '09:00-15:00', { term_time: 'unknown' }),
  closedTuesday: except('2026-11-24', '2026-11-24'),
  shortTuesday: except('2026-11-24', '2026-11-24', '12:00-14:00'),
  openSaturday: except('2026-11-28', '2026-11-28', '10:00-12:00'),
  closedChristmas: except('2026-12-24', '2027-01-03'),
  openChristmas: except('2026-12-25', '2026-12-25', '10:00-12:00'),
  closedLong: except('2026-11-23', '2026-12-11'),
  openIn2029: except('2029-01-02', '2029-01-02', '10:00-12:00'),
  within: weekly(EVERY_DAY, '09:00-17:00', {
    exceptions: [
      { from: '2026-12-24', to: '2027-01-02', ranges: ranges('10:00-14:00') },
      { from: '2026-12-25', to: '2026-12-25' },
    ],
  }),
  morning: weekly(['mon'], '09:00-11:00'),
  late: weekly(WORKDAYS, '16:00-19:00'),
};

/** Some bank holidays and terms; the last term that is known ends before Easter 2027. */
export const CALENDAR: Calendar = {
  bankHolidays:
    '2026-04-03 2026-04-06 2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-12-27 2027-12-28 2028-01-03'.split(
      ' ',
    ),
  coversTo: '2028-12-31',
  terms: [
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-02-12' },
    { from: '2027-02-22', to: '2027-03-25' },
  ],
};

/** Hours (by name, `+` for several ways), an instant in UTC, what is to be said of it, and why. */
const TABLE = `
# to the minute
office | 2026-11-23T08:59:59Z | closed opens 2026-11-23 09:00 | before opening
office | 2026-11-23T09:00:00Z | open until 2026-11-23 17:00 | at opening
office | 2026-11-23T16:59:59Z | open until 2026-11-23 17:00 | the last second
office | 2026-11-23T17:00:00Z | closed opens 2026-11-24 09:00 | at closing
office | 2026-07-01T08:00:00Z | open until 2026-07-01 17:00 | in summer, an hour earlier by UTC
office | 2026-07-01T16:00:00Z | closed opens 2026-07-02 09:00 | in summer, at closing
office | 2026-11-27T18:00:00Z | closed opens 2026-11-30 09:00 | Friday evening
# at midnight
to24 | 2026-11-23T23:59:59Z | open until 2026-11-23 24:00 | the last second
to24 | 2026-11-24T00:00:00Z | closed opens 2026-11-30 18:00 | at closing
to00 | 2026-11-23T23:59:59Z | open until 2026-11-23 24:00 | 00:00 is the same midnight
to00 | 2026-11-24T00:00:00Z | closed opens 2026-11-30 18:00 | at closing, written 00:00
from00 | 2026-11-24T00:00:00Z | open until 2026-11-24 06:00 | at opening
from00 | 2026-11-23T23:59:59Z | closed opens 2026-11-23 24:00 | just before it
twoDays | 2026-11-23T12:00:00Z | open until 2026-11-24 24:00 | two days that meet
roundTheClock | 2026-11-24T00:00:00Z | open | a week without an end
# on a split day
split | 2026-11-23T11:59:00Z | open until 2026-11-23 12:00 | in the first part
split | 2026-11-23T12:00:00Z | closed opens 2026-11-23 13:30 | in the break
split | 2026-11-23T13:30:00Z | open until 2026-11-23 17:00 | in the second part
split | 2026-11-24T17:00:00Z | closed opens 2026-11-30 09:00 | after it
meeting | 2026-11-23T11:00:00Z | open until 2026-11-23 17:00 | parts that meet
# overnight
sundayNight | 2026-11-22T21:59:00Z | closed opens 2026-11-22 22:00 | Sunday, before
sundayNight | 2026-11-22T23:30:00Z | open until 2026-11-23 02:00 | Sunday, late
sundayNight | 2026-11-23T01:59:59Z | open until 2026-11-23 02:00 | Monday, early
sundayNight | 2026-11-23T02:00:00Z | closed opens 2026-11-29 22:00 | Monday, at closing
sundayNight | 2026-11-22T01:00:00Z | closed opens 2026-11-22 22:00 | Sunday early is not Sunday night
nightsShut | 2026-12-25T01:00:00Z | open until 2026-12-25 02:00 | into a bank holiday, closed
nightsShut | 2026-12-26T01:00:00Z | closed opens 2026-12-29 22:00 | out of a bank holiday, closed
nightsBut2Dec | 2026-12-02T01:00:00Z | open until 2026-12-02 02:00 | into a closure
nightsBut2Dec | 2026-12-03T01:00:00Z | closed opens 2026-12-03 22:00 | out of a closure
nightsBut29Dec | 2026-12-29T01:59:00Z | unsure | out of a day in doubt
nightsBut29Dec | 2026-12-29T02:00:00Z | closed opens 2026-12-30 22:00 | after that night
# when the clock goes forward, 29 March 2026
nights | 2026-03-28T19:59:00Z | closed opens 2026-03-28 20:00 | the day before, by the old time
nights | 2026-03-29T00:59:59Z | open until 2026-03-29 01:30 | the last second
nights | 2026-03-29T01:00:00Z | closed opens 2026-03-29 20:00 | closing time is skipped, and is over
nights | 2026-03-29T19:00:00Z | open until 2026-03-30 01:30 | the evening, by the new time
earlySunday | 2026-03-29T00:59:59Z | closed opens 2026-03-29 01:30 | before an opening that is skipped
earlySunday | 2026-03-29T01:00:00Z | open until 2026-03-29 06:00 | which has been, then
earlySunday | 2026-03-29T05:00:00Z | closed | the end by the new time; next Sunday is Easter
# when the clock goes back, 25 October 2026
nights | 2026-10-24T23:59:00Z | open until 2026-10-25 01:30 | before the hour that comes twice
nights | 2026-10-25T00:00:00Z | open until 2026-10-25 01:30 | first 01:00
nights | 2026-10-25T00:29:00Z | open until 2026-10-25 01:30 | first 01:29
nights | 2026-10-25T00:30:00Z | unsure | first 01:30: closed, or in an hour?
nights | 2026-10-25T01:00:00Z | unsure | second 01:00: it must not open again
nights | 2026-10-25T01:29:00Z | unsure | second 01:29
nights | 2026-10-25T01:30:00Z | closed opens 2026-10-25 20:00 | second 01:30
nightsTo3 | 2026-10-25T00:30:00Z | open until 2026-10-25 03:00 | open through both, first
nightsTo3 | 2026-10-25T01:30:00Z | open until 2026-10-25 03:00 | open through both, second
nightsTo1 | 2026-10-25T00:00:00Z | closed opens 2026-10-25 22:00 | closing at the first 01:00
nightsTo1 | 2026-10-25T01:00:00Z | closed opens 2026-10-25 22:00 | and not at the second
nightsTo2 | 2026-10-25T01:59:00Z | open until 2026-10-25 02:00 | 02:00 comes once
nightsTo2 | 2026-10-25T02:00:00Z | closed opens 2026-10-25 22:00 | at closing
earlySunday | 2026-10-25T00:15:00Z | closed opens 2026-10-25 01:30 | first 01:15
earlySunday | 2026-10-25T00:45:00Z | unsure | first 01:45: open, or in an hour?
earlySunday | 2026-10-25T01:45:00Z | open until 2026-10-25 06:00 | second 01:45
# at Christmas 2026
office | 2026-12-24T12:00:00Z | open until 2026-12-24 17:00 | Christmas Eve
office | 2026-12-24T18:00:00Z | closed | Christmas Eve: what comes next is in doubt
office | 2026-12-25T12:00:00Z | unsure | Christmas Day, not confirmed
office | 2026-12-25T03:00:00Z | unsure | Christmas Day, outside the usual hours
office | 2026-12-26T12:00:00Z | closed | Boxing Day, a Saturday, never open
daily | 2026-12-26T12:00:00Z | unsure | Boxing Day, a Saturday with usual hours
dailyShut | 2026-12-26T12:00:00Z | unsure | the same, closed on bank holidays
office | 2026-12-28T12:00:00Z | unsure | the day in place of it
office | 2026-12-29T12:00:00Z | open until 2026-12-29 17:00 | as usual again
officeShut | 2026-12-24T18:00:00Z | closed opens 2026-12-29 09:00 | Christmas Eve, closed over it
officeShut | 2026-12-28T12:00:00Z | closed opens 2026-12-29 09:00 | the day in place of Boxing Day
office | 2027-01-01T12:00:00Z | unsure | New Year’s Day
# at Christmas 2027, when both days are at a weekend
officeShut | 2027-12-25T12:00:00Z | closed opens 2027-12-29 09:00 | Saturday, never open
dailyShut | 2027-12-25T12:00:00Z | unsure | Saturday with usual hours
officeShut | 2027-12-27T12:00:00Z | closed opens 2027-12-29 09:00 | in place of Christmas Day
office | 2027-12-28T12:00:00Z | unsure | in place of Boxing Day
daily | 2028-01-01T12:00:00Z | unsure | New Year’s Day, a Saturday with usual hours
dailyShut | 2028-01-03T12:00:00Z | closed opens 2028-01-04 10:00 | in its place
dailyOpen | 2027-12-25T12:00:00Z | open until 2027-12-25 22:00 | open as usual, Christmas Day
dailyOpen | 2027-12-27T12:00:00Z | open until 2027-12-27 22:00 | open as usual, in its place
# at Easter 2027
officeShut | 2027-03-25T18:00:00Z | closed opens 2027-03-30 09:00 | Thursday evening
office | 2027-03-26T12:00:00Z | unsure | Good Friday
dailyShut | 2027-03-28T12:00:00Z | unsure | Easter Sunday with usual hours
dailyOpen | 2027-03-28T12:00:00Z | open until 2027-03-28 22:00 | Easter Sunday, open as usual
officeShut | 2027-03-29T12:00:00Z | closed opens 2027-03-30 09:00 | Easter Monday
office | 2027-03-30T08:00:00Z | open until 2027-03-30 17:00 | Tuesday, by the new time
# in and out of term
termOnly | 2026-12-18T12:00:00Z | open until 2026-12-18 15:00 | the last day
termOnly | 2026-12-18T15:00:00Z | closed | that evening; the next term is over 14 days off
termOnly | 2026-12-21T12:00:00Z | closed opens 2027-01-04 09:00 | the Monday after, 14 days before
termOnly | 2026-12-28T12:00:00Z | closed opens 2027-01-04 09:00 | a bank holiday in the holidays
termOnly | 2027-02-15T12:00:00Z | closed opens 2027-02-22 09:00 | half-term
termOnly | 2026-10-26T12:00:00Z | unsure | before the terms that are known
termOnly | 2027-03-25T15:00:00Z | closed | the last evening that is known
termOnly | 2027-03-30T12:00:00Z | unsure | after the terms that are known
termOnly | 2027-04-10T12:00:00Z | closed | a weekend after them
termUnknown | 2026-11-23T12:00:00Z | open until 2026-11-23 15:00 | not confirmed, in term
termUnknown | 2026-12-21T12:00:00Z | unsure | not confirmed, in the holidays
termUnknown | 2026-12-18T16:00:00Z | closed | not confirmed, on the last evening of term
# with dated exceptions
closedTuesday | 2026-11-24T12:00:00Z | closed opens 2026-11-25 09:00 | closed for a day
closedTuesday | 2026-11-23T18:00:00Z | closed opens 2026-11-25 09:00 | the evening before
shortTuesday | 2026-11-24T15:00:00Z | closed opens 2026-11-25 09:00 | other hours, over
openSaturday | 2026-11-28T11:00:00Z | open until 2026-11-28 12:00 | open where it never is
closedChristmas | 2026-12-25T12:00:00Z | closed opens 2027-01-04 09:00 | over a bank holiday in doubt
openChristmas | 2026-12-25T11:00:00Z | open until 2026-12-25 12:00 | open on a bank holiday in doubt
closedLong | 2026-11-23T12:00:00Z | closed | for more than 14 days
within | 2026-12-25T12:00:00Z | closed opens 2026-12-26 10:00 | a day within other days
openIn2029 | 2029-01-02T11:00:00Z | open until 2029-01-02 12:00 | after the calendar’s end
# at the end of the calendar
daily | 2028-12-30T12:00:00Z | open until 2028-12-30 22:00 | shortly before
daily | 2028-12-31T23:00:00Z | closed | the last night
dailyOpen | 2029-01-02T12:00:00Z | unsure | after it
office | 2029-01-06T12:00:00Z | unsure | after it, even where it is never open
roundTheClock | 2028-12-31T12:00:00Z | open | up to the end, and perhaps on
always | 2029-01-02T12:00:00Z | open | always
# with no week to go by
always | 2026-12-25T03:00:00Z | open | always
unconfirmed | 2026-11-23T12:00:00Z | unsure | not confirmed
# over several ways
office + late | 2026-11-23T12:00:00Z | open until 2026-11-23 19:00 | one takes over from the other
office + unconfirmed | 2026-11-23T12:00:00Z | open until 2026-11-23 17:00 | one open, one not confirmed
office + unconfirmed | 2026-11-23T20:00:00Z | unsure | one closed, one not confirmed
morning + late | 2026-11-23T12:00:00Z | closed opens 2026-11-23 16:00 | all closed: the soonest
late + office | 2026-11-23T20:00:00Z | closed opens 2026-11-24 09:00 | the soonest is listed last
officeShut + office | 2026-12-25T12:00:00Z | unsure | one closed, one in doubt
officeShut + office | 2026-12-24T23:00:00Z | closed | one may open before the other surely does
office + always | 2026-12-25T03:00:00Z | open | one is always open
`;

/** One line of the table. */
export interface Example {
  group: string;
  why: string;
  hours: readonly OpeningHours[];
  now: Date;
  expected: string;
}

/** The hours of that name. */
export const hoursOf = (name: string): OpeningHours => {
  const hours = HOURS[name];
  if (hours === undefined) throw new Error(`There are no hours called “${name}”.`);
  return hours;
};

/** What is to be said at instants that are easy to get wrong. */
export const EXAMPLES: readonly Example[] = TABLE.split('\n# ')
  .slice(1)
  .flatMap((part) => {
    const [group = '', ...lines] = part.trim().split('\n');
    return lines.map((line) => {
      const [names = '', instant = '', expected = '', why = ''] = line.split(' | ');
      return {
        group,
        why,
        expected,
        now: new Date(instant),
        hours: names.split(' + ').map(hoursOf),
      };
    });
  });

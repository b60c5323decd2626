import { expect, test } from 'vitest';
import { fullService, listedService, pageOf } from './hsds-uk.ts';

const ID = '61813dcb-d2cc-5515-b311-b73a120aed55';
const organization = { id: ID, name: 'A charity', description: 'Runs a line.' };
const least = { id: ID, organization_id: ID, name: 'A line', status: 'active', organization };
const schedule = { id: ID, freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' };

const problemsOf = (fields: object): string[] =>
  fullService
    .safeParse({ ...least, ...fields })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('the least a service needs is enough, in the list and whole', () => {
  expect(listedService.safeParse(least).success).toBe(true);
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ schedules: [schedule] })).toEqual([]);
});

/** What the standard’s own schemas refuse, and what they let through although it does harm. */
const BAD: readonly [what: string, field: string, fields: object][] = [
  ['a short name as an id', 'id', { id: 'childline' }],
  ['a description of null', 'description', { description: null }],
  ['an empty email', 'email', { email: '' }],
  ['an email that is none', 'email', { email: 'help at example' }],
  ['a status that is not in the list', 'status', { status: 'open' }],
  ['an age as text', 'minimum_age', { minimum_age: '11' }],
  ['ages the wrong way round', 'maximum_age', { minimum_age: 18, maximum_age: 11 }],
  ['a change without a time', 'last_modified', { last_modified: '2026-11-22' }],
  ['a day that is not in the calendar', 'assured_date', { assured_date: '2026-02-31' }],
  ['an address without https', 'url', { url: 'www.example.org' }],
  ['an address that runs a script', 'url', { url: 'javascript:alert(1)' }],
  ['no name', 'name', { name: undefined }],
  ['a name of spaces', 'name', { name: '  ' }],
  ['no organisation', 'organization', { organization: undefined }],
  ['a rule for every day', 'schedules.0.freq', { schedules: [{ ...schedule, freq: 'DAILY' }] }],
  ['days in words', 'schedules.0.byday', { schedules: [{ ...schedule, byday: 'Mon' }] }],
  [
    'a time as people say it',
    'schedules.0.opens_at',
    { schedules: [{ ...schedule, opens_at: '9am' }] },
  ],
  [
    'an opening with no closing',
    'schedules.0.closes_at',
    { schedules: [{ ...schedule, closes_at: undefined }] },
  ],
  ['letters in a number', 'phones.0.number', { phones: [{ id: ID, number: 'ext 5' }] }],
  ['an empty list', 'phones', { phones: [] }],
  ['a field nobody knows', '', { latitude: 100 }],
];

test.each(BAD)('%s is refused at %s', (_, field, fields) => {
  const problems = problemsOf(fields);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: .`));
});

test('a page that miscounts is refused', () => {
  const page = {
    total_items: 1,
    total_pages: 1,
    page_number: 1,
    size: 2,
    first_page: true,
    last_page: true,
    empty: false,
    contents: [least],
  };
  expect(pageOf(listedService).safeParse({ ...page, size: 1 }).success).toBe(true);
  expect(pageOf(listedService).safeParse(page).success).toBe(false);
  expect(pageOf(listedService).safeParse({ ...page, size: 1, empty: true }).success).toBe(false);
});

import { expect, test } from 'vitest';
import { makeEntry, OLD } from '#tests/support/entries.ts';
import { fullService } from '#schemas/open-data/hsds-uk.ts';
import { buildGraph } from '#lib/graph.ts';
import { fullServiceOf } from './service.ts';

const WEEK = [
  {
    days: ['mon', 'wed'],
    ranges: [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:00', closes: '24:00' },
    ],
  },
];

function schedulesFor(hours: object, fields: object = {}) {
  const route = { type: 'phone', label: 'Call', number: '0800 000000', hours };
  const service = makeEntry('services', 'line', { routes: [route], ...fields });
  const sent = fullServiceOf(buildGraph([service]), service);
  expect(fullService.safeParse(sent).error).toBeUndefined();
  return (sent.schedules ?? []).map((one) => ({ ...one, id: undefined }));
}

test('split days become a rule for each stretch, and midnight is 00:00', () => {
  expect(schedulesFor({ type: 'weekly', weekly: WEEK, bank_holidays: 'closed' })).toEqual([
    {
      freq: 'WEEKLY',
      byday: 'MO,WE',
      opens_at: '09:00',
      closes_at: '12:00',
      notes: 'Bank holidays in England: closed.',
      attending_type: 'phone',
    },
    {
      freq: 'WEEKLY',
      byday: 'MO,WE',
      opens_at: '13:00',
      closes_at: '00:00',
      notes: 'Bank holidays in England: closed.',
      attending_type: 'phone',
    },
  ]);
});

test('dated changes carry their days, closed ones in words', () => {
  const exceptions = [
    { from: '2026-12-24', to: '2026-12-25', ranges: [], reason: 'Christmas' },
    { from: '2026-12-28', to: '2026-12-29', ranges: [{ opens: '10:00', closes: '12:00' }] },
  ];
  expect(schedulesFor({ type: 'weekly', weekly: WEEK, exceptions }).slice(2)).toEqual([
    {
      valid_from: '2026-12-24',
      valid_to: '2026-12-25',
      notes: 'Christmas',
      description: 'Closed',
      attending_type: 'phone',
    },
    {
      valid_from: '2026-12-28',
      valid_to: '2026-12-29',
      freq: 'WEEKLY',
      byday: 'MO,TU',
      opens_at: '10:00',
      closes_at: '12:00',
      attending_type: 'phone',
    },
  ]);
});

test('a line that never closes is open every day from midnight to midnight', () => {
  const [always] = schedulesFor({ type: 'always' });
  expect(always).toMatchObject({
    byday: 'MO,TU,WE,TH,FR,SA,SU',
    opens_at: '00:00',
    closes_at: '00:00',
  });
});

test('hours that nobody confirmed, or from an old source, are not sent', () => {
  expect(schedulesFor({ type: 'unconfirmed' })).toEqual([]);
  expect(schedulesFor({ type: 'weekly', weekly: WEEK }, { provenance: OLD })).toEqual([]);
});

test('a page that can be read at any hour is not a service that is open at any hour', () => {
  const web = {
    type: 'web',
    label: 'Read',
    url: 'https://example.org/',
    hours: { type: 'always' },
  };
  const service = makeEntry('services', 'site', { routes: [web] });
  expect(fullServiceOf(buildGraph([service]), service).schedules).toBeUndefined();
});

import { describe, expect, it, test } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { service as serviceSchema } from '#schemas/help/services.ts';
import { feedFiles } from '../feed.ts';
import { groupedNumber } from './number.ts';
import { plainParagraphs, shortened } from './plain-text.ts';
import { planImport } from './plan-import.ts';

const graph = loadGraph();
const read = { source: 'https://directory.example.org/openreferral', today: '2026-11-26' };
const ID = '1f2d9c0a-6c1b-4b57-9a52-0d6f7f1f2b11';
const record = {
  id: ID,
  name: 'The Café Club',
  description: '<p>A warm room, <b>every</b> Monday.</p><p>Come as you are.</p>',
  url: 'https://club.example.org/',
  email: 'hello@club.example.org',
  minimum_age: 11,
  maximum_age: 16,
  organization: { name: 'The Club' },
  phones: [{ number: '+44 151 000 0000' }, { number: 'ask at the desk' }],
  schedules: [{ freq: 'WEEKLY', byday: 'MO,WE', opens_at: '16:00:00', closes_at: '18:00:00' }],
  attributes: [{ taxonomy_term: { name: 'sleep' } }, { taxonomy_term: { name: 'Young people' } }],
  a_field_of_their_own: true,
};

describe('a service that is new', () => {
  const [draft] = planImport(graph, [record], read).drafts;

  it('becomes a draft that the schema takes, and that says it is one', () => {
    const entry = serviceSchema.parse(draft?.fields);
    expect(entry.wording).toBe('draft');
    expect(entry.provenance).toMatchObject({
      grade: 'x',
      source: read.source,
      checked_on: read.today,
    });
    expect(entry.waits_for).toHaveLength(1);
  });

  it('keeps what the feed says, in this site’s own form', () => {
    expect(draft?.name).toBe('the-cafe-club');
    expect(draft?.body).toBe('A warm room, every Monday.\n\nCome as you are.');
    expect(draft?.fields).toMatchObject({
      feed_id: ID,
      lede: 'A warm room, every Monday.',
      ages: { from: 11, to: 16, note: '11 to 16' },
      needs: ['sleep'],
      audience: ['young-people'],
    });
  });

  it('has the numbers that can be called, with the hours the feed gives', () => {
    expect(draft?.fields['routes']).toMatchObject([
      {
        type: 'phone',
        number: '0151 000 0000',
        hours: {
          weekly: [{ days: ['mon', 'wed'], ranges: [{ opens: '16:00', closes: '18:00' }] }],
        },
      },
      { type: 'email' },
      { type: 'web' },
    ]);
  });

  it('never takes the name of an entry that is there', () => {
    const twice = planImport(
      graph,
      [
        { ...record, name: 'Kooth' },
        { ...record, name: 'kooth' },
      ],
      read,
    );
    expect(twice.drafts.map(({ name }) => name)).toEqual(['kooth-2', 'kooth-3']);
  });

  it('has hours that are not confirmed where the feed’s are no plain week', () => {
    const schedules = [...record.schedules, { freq: 'MONTHLY', byday: 'MO' }];
    const [one] = planImport(graph, [{ ...record, schedules }], read).drafts;
    expect(one?.fields['routes']).toMatchObject([{ hours: { type: 'unconfirmed' } }, {}, {}]);
  });
});

test('this site’s own feed, read back, is all known and says nothing otherwise', () => {
  const feed = feedFiles(graph, new URL('https://growwell.example.org/'));
  const records = [...feed].filter(([path]) => path.startsWith('services/')).map(([, one]) => one);
  const plan = planImport(graph, records, read);
  expect(plan.drafts).toEqual([]);
  expect(plan.refused).toEqual([]);
  expect(plan.known).toHaveLength(graph.all('services').length);
  expect(
    plan.known.flatMap(({ title, differences }) => differences.map((one) => [title, one])),
  ).toEqual([]);
});

test('what a feed says otherwise of a service that is here is listed, field by field', () => {
  const feed = feedFiles(graph, new URL('https://growwell.example.org/'));
  const childline = [...feed.values()].find(
    (one): one is object =>
      typeof one === 'object' &&
      one !== null &&
      'name' in one &&
      'phones' in one &&
      one.name === 'Childline',
  );
  const changed = { ...childline, maximum_age: 17, phones: [{ number: '0800 1112' }] };
  expect(planImport(graph, [changed], read).known[0]?.differences).toEqual([
    { field: 'maximum_age', here: '18', there: '17' },
    { field: 'phones', here: '0800 1111', there: '0800 1112' },
  ]);
});

test.each([
  ['an id that is none', { id: 'club' }, /^id: /],
  ['a name that is empty', { name: ' ' }, /^name: /],
  ['an age in words', { minimum_age: 'eleven' }, /^minimum_age: /],
  ['an address that is none', { url: 'club.example.org' }, /^url: /],
  ['an address that runs a script', { url: 'javascript:alert(1)' }, /^url: /],
  ['ages the wrong way round', { minimum_age: 16, maximum_age: 11 }, /^ages\.to: /],
  ['no way to get in touch', { url: null, email: null, phones: [] }, /^routes: /],
])('%s is refused with its place, and the next record still comes in', (_, fields, problem) => {
  const plan = planImport(graph, [{ ...record, ...fields }, record], read);
  expect(plan.refused).toHaveLength(1);
  expect(plan.refused[0]?.problems[0]).toMatch(problem);
  expect(plan.drafts).toHaveLength(1);
});

test.each([
  ['+44 (0)151 934 4013', '0151 934 4013'],
  ['01519344013', '0151 934 4013'],
  ['0800-1111', '0800 1111'],
  ['08088010677', '0808 801 0677'],
  ['07312 263291', '07312 263291'],
  ['020 7946 0000', '020 7946 0000'],
  ['01704 000000', '01704 000000'],
  ['85258', '85258'],
  ['999', '999'],
  ['0151 934', undefined],
  ['ask at the desk', undefined],
  ['+1 212 555 0100', undefined],
])('the number %s is written %s', (raw, written) => {
  expect(groupedNumber(raw)).toBe(written);
});

test('no markup comes in with a text', () => {
  const text =
    'Hi<script>alert(1)</script> **you** [x](javascript:y)<br/>Fish &amp; chips &lt;b&gt;';
  expect(plainParagraphs(text)).toEqual(['Hialert(1) you x(javascript:y)', 'Fish & chips b']);
});

test('a long text is cut between words', () => {
  expect(shortened('one two three', 9)).toBe('one two…');
  expect(shortened('short', 9)).toBe('short');
  expect(shortened('a'.repeat(20), 9)).toHaveLength(9);
});

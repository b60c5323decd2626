import { describe, expect, it } from 'vitest';
import type { Entry, Graph } from '#lib/graph.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { SURE } from '#tests/support/entries.ts';
import { trainingOn } from './training.ts';

const event = (id: string, fields: object = {}): Entry<'campaigns'> => ({
  collection: 'campaigns',
  id,
  file: id,
  address: '',
  data: COLLECTIONS.campaigns.schema.parse({
    id,
    kind: 'training',
    title: `The ${id}`,
    lede: 'For staff.',
    audience: ['schools'],
    publish_on: '2026-11-01',
    expire_on: '2026-12-01',
    provenance: SURE,
    ...fields,
  }),
});

const graphOf = (...all: Entry<'campaigns'>[]): Graph =>
  // Only what is asked for here needs to be there.
  ({ all: () => all }) as unknown as Graph;

const on = (day: string, ...all: Entry<'campaigns'>[]) =>
  trainingOn(graphOf(...all), day).map(({ id }) => id);

describe('training on a day', () => {
  it('is what is up on that day: from its first day, to the day before it comes down', () => {
    const one = event('one');
    expect(on('2026-10-31', one)).toEqual([]);
    expect(on('2026-11-01', one)).toEqual(['one']);
    expect(on('2026-11-30', one)).toEqual(['one']);
    expect(on('2026-12-01', one)).toEqual([]);
  });

  it('is no campaign and no activity', () => {
    expect(on('2026-11-10', event('one', { kind: 'campaign' }))).toEqual([]);
  });

  it('has the soonest date first, and passes over dates that are gone', () => {
    const session = (day: string) => ({
      on: day,
      starts: '16:00',
      place: 'Online',
      area: 'sefton',
    });
    const early = event('early', { sessions: [session('2026-11-02'), session('2026-11-25')] });
    const late = event('late', { sessions: [session('2026-11-20')] });
    expect(on('2026-11-10', early, late)).toEqual(['late', 'early']);
    expect(on('2026-11-01', late, early)).toEqual(['early', 'late']);
  });
});

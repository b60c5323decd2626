import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, makeSettings, SURE } from '#tests/support/entries.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { COLLECTION_NAMES } from '#schemas/collections.ts';
import { buildGraph } from './graph.ts';
import { groupStates, stateOf, statesOf } from './review-state.ts';

const service = (id: string, review_by: string, routes?: readonly object[]) =>
  makeEntry('services', id, {
    provenance: { ...SURE, review_by },
    ...(routes === undefined ? {} : { routes }),
  });

const need = (review_by: string) =>
  makeEntry('needs', 'sleep', { review: { checked_on: '2026-11-01', review_by } });

describe('how an entry stands', () => {
  it.each([
    ['fresh', '2027-02-01'],
    ['due', '2027-02-02'],
    ['due', '2027-05-02'],
    ['stale', '2027-05-03'],
  ] as const)('is %s on %s, if its check was to be by 1 February', (state, today) => {
    expect(stateOf(service('line', '2027-02-01'), today).state).toBe(state);
    expect(stateOf(need('2027-02-01'), today).state).toBe(state);
  });

  it('says when it was checked, by whom, and until when that holds', () => {
    expect(stateOf(service('line', '2027-02-01'), '2026-11-22').review).toEqual({
      checkedOn: '2026-11-01',
      checkedBy: 'Site editor',
      reviewBy: '2027-02-01',
      grade: 'a',
    });
  });

  it('goes by the soonest date where a way to get in touch has a date of its own', () => {
    const route = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
    const entry = service('line', '2027-06-01', [
      { ...route, provenance: { ...SURE, review_by: '2027-01-01' } },
    ]);
    expect(stateOf(entry, '2027-01-02')).toMatchObject({
      state: 'due',
      review: { reviewBy: '2027-01-01' },
    });
  });

  it('is “undated” where nothing in it has a date', () => {
    const { state, review } = stateOf(makeEntry('themes', 'happy'), '2026-11-22');
    expect([state, review]).toEqual(['undated', undefined]);
  });
});

describe('the states of all entries', () => {
  const graph = buildGraph([
    service('fine', '2027-09-01'),
    service('late', '2027-05-01'),
    service('later', '2027-06-15'),
    service('lost', '2027-01-01'),
    makeEntry('themes', 'happy'),
    ...makeSettings({ when: 'You need help', service: 'fine' }),
  ]);

  it('have the worst first, and of the same state the soonest', () => {
    expect(statesOf(graph, '2027-07-01').map(({ entry, state }) => `${entry.id} ${state}`)).toEqual(
      [
        'lost stale',
        'plan stale',
        'late due',
        'later due',
        'happy undated',
        'settings undated',
        'fine fresh',
      ],
    );
  });

  it('are grouped by collection, with how many are in each state', () => {
    const [first] = groupStates(statesOf(graph, '2027-07-01'));
    expect(first?.collection).toBe('services');
    expect(first?.counts).toEqual({ stale: 1, due: 2, undated: 0, fresh: 1 });
  });
});

describe('the site’s own entries', () => {
  const graph = loadGraph();
  const all = COLLECTION_NAMES.flatMap((name) => [...graph.all(name)]).length;
  const inState = (state: string, today: string) =>
    statesOf(graph, today).filter((one) => one.state === state);

  it('are all there, whatever the day', () => {
    for (const today of ['2026-11-22', '2027-03-01', '2028-01-01']) {
      expect(statesOf(graph, today)).toHaveLength(all);
    }
  });

  it('all have a date, but for those that only hold names and meanings', () => {
    const undated = new Set(inState('undated', '2026-11-22').map(({ entry }) => entry.collection));
    const names = new Set([
      'themes',
      'glossary',
      'settings',
      'words',
      'alerts',
      'finder-questions',
      'finder-outcomes',
      'packs',
      'shortcuts',
      'search-language',
    ]);
    expect([...undated].filter((collection) => !names.has(collection))).toEqual([]);
  });

  it('grow old as the days pass: none late today, more in spring, most after a year', () => {
    const [now, spring, later] = ['2026-11-22', '2027-03-01', '2028-03-01'].map(
      (today) => inState('due', today).length + inState('stale', today).length,
    );
    expect(now).toBe(0);
    expect(spring).toBeGreaterThan(0);
    expect(later).toBe(all - inState('undated', '2028-03-01').length);
  });
});

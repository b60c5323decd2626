import { describe, expect, it } from 'vitest';
import { makeEntry, makeSettings } from '#tests/support/entries.ts';
import { buildGraph } from './graph.ts';
import { earlierPlans, planAddress, planOf, replacementOf } from './plan.ts';

const [settings, current] = makeSettings({ when: 'Now', service: 'line' });
const first = makeEntry('plan-versions', 'first', {
  starts_on: '2010-01-01',
  ends_on: '2015-01-01',
  themes: ['old'],
  replaced_by: 'second',
});
const second = makeEntry('plan-versions', 'second', {
  starts_on: '2015-01-01',
  ends_on: '2020-01-01',
});
const old = makeEntry('themes', 'old');
const graph = buildGraph([
  settings,
  makeEntry('services', 'line'),
  current,
  first,
  second,
  old,
  makeEntry('themes', 'loose'),
]);

describe('plans that follow one another', () => {
  it('keep an address of their own once another is the current one', () => {
    expect(planAddress(graph, graph.get('plan-versions', 'plan'))).toBe('/plan/');
    expect(earlierPlans(graph).map((plan) => planAddress(graph, plan))).toEqual([
      '/plan/versions/second/',
      '/plan/versions/first/',
    ]);
  });

  it('lead on to the plan they name, else to the current one, which leads nowhere', () => {
    const next = (id: string) => replacementOf(graph, graph.get('plan-versions', id))?.id;
    expect([next('first'), next('second'), next('plan')]).toEqual(['second', 'plan', undefined]);
  });

  it('own their themes; one that no plan names counts as the current plan’s', () => {
    expect(planOf(graph, graph.get('themes', 'old')).id).toBe('first');
    expect(planOf(graph, graph.get('themes', 'loose')).id).toBe('plan');
  });
});

import { describe, expect, it } from 'vitest';
import { decodeFacets, encodeFacets } from '#lib/filters/facets-code.ts';
import { countFor, matches } from '#lib/filters/filters.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { words } from '#tests/support/words.ts';
import { needsByGroup } from '../service-lists.ts';
import { facetsOf } from './facets.ts';
import { choiceNames, controlsOf, ticksOf } from './filter-controls.ts';

const graph = loadGraph();
const facets = graph.all('services').map((entry) => facetsOf(entry, graph, '2026-11-22'));
const controls = controlsOf(facets, words);
const names = choiceNames(controls, ticksOf(words), needsByGroup(graph));

describe('the facets of all services, as letters in the page', () => {
  it('fit the same choices when they are read again', () => {
    for (const one of facets) {
      const again = decodeFacets(encodeFacets(one, names), names);
      for (const [key, value] of names)
        expect(matches(again, { [key]: value })).toBe(matches(one, { [key]: value }));
    }
  });

  it('stay apart in a list with commas', () => {
    const codes = facets.map((one) => encodeFacets(one, names));
    expect(codes.join(',').split(',')).toEqual(codes);
  });
});

describe('the lists of the form', () => {
  it('have every key but those to tick, once', () => {
    const ticks = new Set(['cost', 'open']);
    const [first = {}] = facets;
    expect(controls.map(({ key }) => key).toSorted()).toEqual(
      Object.keys(first)
        .filter((key) => !ticks.has(key))
        .toSorted(),
    );
  });

  it('offer no answer that leaves nothing, and every need that some service has', () => {
    const needs = names.filter(([key]) => key === 'need').map(([, value]) => value);
    expect(new Set(needs)).toEqual(new Set(facets.flatMap(({ need = [] }) => need)));
    for (const name of names) expect(countFor(facets, {}, name), name[1]).toBeGreaterThan(0);
  });

  it('start the ways with the one without talking', () => {
    expect(names.find(([key]) => key === 'how')).toEqual(['how', 'quiet']);
  });
});

import { describe, expect, it } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { words } from '#tests/support/words.ts';
import { needsByGroup } from '../service-lists.ts';
import { type ChoiceName, decodeFacets, encodeFacets } from './facets-code.ts';
import { facetsOf } from './facets.ts';
import { choiceNames, controlsOf } from './filter-controls.ts';
import { countFor, FILTER_KEYS, matches } from './filter-services.ts';

const graph = loadGraph();
const facets = graph.all('services').map((entry) => facetsOf(entry, graph, '2026-11-22'));
const controls = controlsOf(facets, words);
const names = choiceNames(controls, needsByGroup(graph));

describe('the facets of all services, as letters in the page', () => {
  it('fit the same choices when they are read again', () => {
    for (const one of facets) {
      const again = decodeFacets(encodeFacets(one, names), names);
      for (const [key, value] of names) {
        const chosen = { [key]: value };
        expect(matches({ facets: again, isOpen: false }, chosen)).toBe(
          matches({ facets: one, isOpen: false }, chosen),
        );
      }
    }
  });

  it('stay apart in a list with commas', () => {
    const codes = facets.map((one) => encodeFacets(one, names));
    expect(codes.join(',').split(',')).toEqual(codes);
  });

  it('are read as nothing where there is nothing', () => {
    expect(decodeFacets('', names)).toMatchObject({ need: [], age: [null, null] });
  });

  it('tell two hundred choices apart', () => {
    const many = Array.from({ length: 200 }, (_, nth): ChoiceName => ['need', `n${nth}`]);
    const [first] = facets;
    if (first === undefined) throw new Error('There are no services.');
    const need = many.map(([, value]) => value);
    expect(decodeFacets(encodeFacets({ ...first, need }, many), many).need).toEqual(need);
    const one = { ...first, need: ['n77'] };
    expect(decodeFacets(encodeFacets(one, many), many).need).toEqual(['n77']);
  });
});

describe('the lists of the form', () => {
  it('have every key but those to tick, once', () => {
    const ticks = new Set(['cost', 'open']);
    expect(controls.map(({ key }) => key).toSorted()).toEqual(
      FILTER_KEYS.filter((key) => !ticks.has(key)).toSorted(),
    );
  });

  it('offer no answer that leaves nothing, and every need that some service has', () => {
    const needs = names.filter(([key]) => key === 'need').map(([, value]) => value);
    expect(new Set(needs)).toEqual(new Set(facets.flatMap(({ need }) => need)));
    const places = facets.map((one) => ({ facets: one, isOpen: false }));
    for (const name of names) expect(countFor(places, {}, name), name[1]).toBeGreaterThan(0);
  });

  it('start the ways with the one without talking', () => {
    expect(names.find(([key]) => key === 'how')).toEqual(['how', 'quiet']);
  });
});

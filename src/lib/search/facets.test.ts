import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { makeEntry } from '#tests/support/entries.ts';
import { facetsOf } from './facets.ts';
import { isIndexed } from './is-indexed.ts';

const service = makeEntry('services', 'line', {
  needs: ['sleep'],
  audience: ['young-people'],
  ages: { from: 10, to: 15, note: '10 to 15' },
});
const graph = buildGraph([makeEntry('needs', 'sleep'), service, makeEntry('services', 'other')]);

describe('what a page can be narrowed down by', () => {
  it('comes from its entry and from what that refers to', () => {
    expect(facetsOf(graph.get('services', 'line'), graph)).toEqual({
      audience: ['young-people'],
      need: ['sleep'],
      phase: [],
      age: ['under-11', '11-13', '14-16'],
    });
  });

  it('has no ages where nobody has said any', () => {
    expect(facetsOf(graph.get('services', 'other'), graph).age).toEqual([]);
  });

  it('is the need itself for the page of a need, which is for everybody', () => {
    const facets = facetsOf(graph.get('needs', 'sleep'), graph);
    expect(facets.need).toEqual(['sleep']);
    expect(facets.audience).toContain('schools');
  });
});

describe('what is searched', () => {
  it('is every page with an entry, but none that is kept out of search engines', () => {
    expect(isIndexed('/services/line/', false, graph)).toBe(true);
    expect(isIndexed('/services/line/', true, graph)).toBe(false);
  });

  it('is no list of other pages', () => {
    expect(isIndexed('/services/', false, graph)).toBe(false);
  });
});

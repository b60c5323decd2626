import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { allInOrder, servicePages } from '#lib/service-order.ts';
import { makeEntry, SURE } from '#tests/support/entries.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { words } from '#tests/support/words.ts';
import { alphabetOf, kindsOf, letterAddress, letterPages, needsByGroup } from './service-lists.ts';

const service = (id: string, title: string, fields: object = {}) =>
  makeEntry('services', id, { title, ...fields });

describe('services by kind', () => {
  const graph = buildGraph([
    service('wide', 'Wide Line'),
    service('b', 'Bay House', { kind: 'local', provenance: { ...SURE, review_by: '2026-12-01' } }),
    service('c', 'Coast House', { kind: 'local' }),
  ]);
  const ids = (today: string) =>
    kindsOf(allInOrder(graph, today)).map(({ kind, services }) => [
      kind,
      services.map(({ id }) => id),
    ]);

  it('stand by name, a kind without services is left out', () => {
    expect(ids('2026-11-22')).toEqual([
      ['local', ['b', 'c']],
      ['national', ['wide']],
    ]);
  });

  it('go to the end of their kind once their check is late', () => {
    expect(ids('2026-12-02')[0]).toEqual(['local', ['c', 'b']]);
  });
});

describe('the alphabet of services', () => {
  const labels = (title: string, ...known_as: string[]) =>
    alphabetOf(buildGraph([service('line', title, { known_as })]), words)
      .flatMap(({ items }) => items)
      .map(({ label }) => label);

  it('lists other names, each with the service it leads to', () => {
    expect(labels('Sefton CAMHS', 'CAMHS')).toEqual(['CAMHS (see Sefton CAMHS)', 'Sefton CAMHS']);
  });

  it.each([
    ['Childline', 'Child line'],
    ['Kooth', 'Kooth.com'],
    ['Beat', 'BEAT helpline'],
    ['Samaritans', 'The Samaritans'],
    ['Winston’s Wish', 'Winstons Wish'],
  ])('of “%s” leaves out “%s”, which would stand beside it', (title, name) => {
    expect(labels(title, name)).toEqual([title]);
  });

  it('lists one of two names that begin alike', () => {
    expect(labels('Venus', 'STAR Centre', 'The Star Centre', 'Star Centre Bootle')).toEqual([
      'STAR Centre (see Venus)',
      'Venus',
    ]);
  });

  it('has figures first, then letters, each with its names in order', () => {
    const graph = buildGraph([service('z', 'zoo'), service('n', '999'), service('a', 'Arch')]);
    expect(alphabetOf(graph, words).map(({ letter }) => letter)).toEqual(['0–9', 'A', 'Z']);
  });

  it('has every service of the site under its own name', () => {
    const graph = loadGraph();
    const all = alphabetOf(graph, words).flatMap(({ items }) => items);
    for (const { address, data } of graph.all('services')) {
      expect(all).toContainEqual({ href: address, label: data.title });
    }
  });
});

describe('lists too long for one page', () => {
  const many = (count: number) =>
    buildGraph(
      Array.from({ length: count }, (_, nth) =>
        service(`s-${nth}`, `${nth % 2 === 0 ? 'Arch' : 'Bay'} ${nth}`, {
          kind: nth % 3 === 0 ? 'local' : 'national',
        }),
      ),
    );

  it('are cut into pages that hold every service once, local ones first', () => {
    const graph = many(100);
    const pages = servicePages(graph, '2026-11-22');
    expect(pages.map(({ items }) => items.length)).toEqual([36, 36, 28]);
    const all = pages.flatMap(({ items }) => items);
    expect(new Set(all)).toEqual(new Set(graph.all('services')));
    expect(pages[0]?.items.map(({ data }) => data.kind)).toContain('national');
    expect(kindsOf(pages[2]?.items ?? []).map(({ kind }) => kind)).toEqual(['national']);
  });

  it('are one page while there are few', () => {
    const graph = many(36);
    expect(servicePages(graph, '2026-11-22')).toHaveLength(1);
    expect(letterPages(alphabetOf(graph, words))).toEqual([]);
  });

  it('have letters with pages of their own', () => {
    const pages = letterPages(alphabetOf(many(320), words));
    expect(pages.map(({ slug, number }) => letterAddress(slug, number))).toEqual([
      '/services/a-to-z/a/',
      '/services/a-to-z/a/2/',
      '/services/a-to-z/b/',
      '/services/a-to-z/b/2/',
    ]);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(320);
  });
});

describe('needs by group', () => {
  it('are all needs, crisis needs too', () => {
    const graph = loadGraph();
    const ids = needsByGroup(graph).flatMap(({ needs }) => needs.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      graph
        .all('needs')
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

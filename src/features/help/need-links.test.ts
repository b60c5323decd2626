import { describe, expect, it } from 'vitest';
import { buildGraph, type Loaded } from '#lib/graph.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';
import { ALWAYS, makeEntry, SURE } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import {
  needGroups,
  needServicePages,
  needServicesAddress,
  pebblesOf,
  relatedNeeds,
  serviceCards,
  servicesOf,
} from './need-links.ts';

const about = (id: string, kind: string, fields: object = {}) =>
  makeEntry('services', id, { kind, needs: ['sleep'], ...fields });

const today = '2026-11-22';

/** The services of the need “sleep” whose editor put these first. */
function offered(services: readonly Loaded[], ...services_first: string[]): string[] {
  const need = makeEntry('needs', 'sleep', { services_first });
  return servicesOf(buildGraph([need, ...services]), need, today).map(({ id }) => id);
}

describe('the services of a need', () => {
  const mixed = [about('far', 'national'), about('near', 'local'), about('wide', 'national')];

  it('are local before national, each kind in the order of its files', () => {
    expect(offered(mixed)).toEqual(['near', 'far', 'wide']);
  });

  it('begin with those that the editor put first, in that order', () => {
    expect(offered(mixed, 'wide', 'far')).toEqual(['wide', 'far', 'near']);
  });

  it('leave emergency services out, unless the editor put them first', () => {
    const all = [about('emergency', 'emergency'), ...mixed];
    expect(offered(all)).toEqual(['near', 'far', 'wide']);
    expect(offered(all, 'emergency')).toEqual(['emergency', 'near', 'far', 'wide']);
  });

  it('are at most nine, and the editor’s choice is among them', () => {
    const many = Array.from({ length: 12 }, (_, index) => about(`line-${index}`, 'local'));
    const ids = offered([...many, about('last', 'national')], 'last');
    expect(ids).toHaveLength(9);
    expect(ids[0]).toBe('last');
  });

  const line = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
  const late = { ...SURE, review_by: '2026-11-20' };

  it('past their check stand last, also if the editor put them first', () => {
    const services = [...mixed, about('overdue', 'local', { provenance: late })];
    expect(offered(services, 'overdue')).toEqual(['near', 'far', 'wide', 'overdue']);
  });

  it('are not said to answer tonight once their check is months late', () => {
    const need = makeEntry('needs', 'sleep');
    const night = about('night', 'national', { provenance: late, routes: [line] });
    const groupsOn = (day: string) =>
      serviceCards(buildGraph([need, night]), need, { words, today: day });
    expect(groupsOn(today).always).toHaveLength(1);
    expect(groupsOn('2027-03-01').always).toEqual([]);
    expect(groupsOn('2027-03-01').sometimes).toHaveLength(1);
  });

  it('past their check leave the nine to others, but not if somebody answers tonight', () => {
    const fresh = Array.from({ length: 9 }, (_, index) => about(`line-${index}`, 'local'));
    const desk = about('desk', 'local', { provenance: late });
    const night = about('night', 'local', { provenance: late, routes: [line] });
    expect(offered([desk, ...fresh], 'desk')).not.toContain('desk');
    const ids = offered([night, ...fresh], 'night');
    expect(ids).toHaveLength(9);
    expect(ids.at(-1)).toBe('night');
  });

  it('beyond the nine are links, emergency services among them, so that none is out of reach', () => {
    const need = makeEntry('needs', 'sleep');
    const many = Array.from({ length: 11 }, (_, index) => about(`line-${index}`, 'local'));
    const services = [...many, about('emergency', 'emergency')];
    const cards = serviceCards(buildGraph([need, ...services]), need, { words, today });
    expect(cards.more.map(({ href }) => href)).toEqual([
      '/services/emergency/',
      '/services/line-9/',
      '/services/line-10/',
    ]);
    const shown = [...cards.always, ...cards.sometimes, ...cards.more];
    expect(new Set(shown.map(({ href }) => href)).size).toBe(services.length);
  });

  it('stand in two groups: those who answer at any hour, then the others', () => {
    const need = makeEntry('needs', 'sleep');
    const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
    const night = about('night', 'national', { routes: [call] });
    const graph = buildGraph([need, night, about('page', 'local')]);
    const cards = serviceCards(graph, need, { words, today: '2026-11-22' });
    expect(cards.always.map(({ href }) => href)).toEqual(['/services/night/']);
    expect(cards.sometimes.map(({ href }) => href)).toEqual(['/services/page/']);
  });
});

describe('the page of needs', () => {
  const GROUPS = Object.keys(NEED_GROUPS);
  const needs = [
    ...GROUPS.map((group) => makeEntry('needs', `in-${group}`, { group })),
    makeEntry('needs', 'second', { group: 'feelings' }),
    makeEntry('needs', 'danger', { group: 'safety', crisis: true, place: 'none' }),
  ];
  const { crisis, groups } = needGroups(buildGraph(needs));

  it('shows every need once', () => {
    const shown = [...crisis, ...groups.flatMap((group) => group.needs)].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(needs.map(({ id }) => id).toSorted());
  });

  it('has its groups in the order of the list of groups', () => {
    expect(groups.map(({ group }) => group)).toEqual(GROUPS);
    expect(groups[0]?.needs.map(({ id }) => id)).toEqual(['in-feelings', 'second']);
  });

  it('keeps crisis needs apart', () => {
    expect(crisis.map(({ id }) => id)).toEqual(['danger']);
  });
});

describe('links to needs', () => {
  const sleep = makeEntry('needs', 'sleep', { related: ['worry', 'anger'] });
  const graph = buildGraph([makeEntry('needs', 'anger'), sleep, makeEntry('needs', 'worry')]);

  it('go to those close to a need, in the editor’s order', () => {
    expect(relatedNeeds(graph, sleep)).toEqual([
      { href: '/help/worry/', label: 'The worry' },
      { href: '/help/anger/', label: 'The anger' },
    ]);
  });

  it('say the title and lead to the page', () => {
    expect(pebblesOf([sleep])).toEqual([{ href: '/help/sleep/', label: 'The sleep' }]);
  });
});

describe('a need with very many services', () => {
  const graphOf = (count: number) =>
    buildGraph([
      makeEntry('needs', 'sleep'),
      ...Array.from({ length: count }, (_, nth) => about(`line-${nth}`, 'local')),
    ]);

  it('has pages of their own for them, and leads there instead of naming them', () => {
    const graph = graphOf(200);
    const need = graph.get('needs', 'sleep');
    const pages = needServicePages(graph, need, today);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(200);
    expect(pages.map(({ number }) => needServicesAddress(need, number))).toEqual([
      '/services/for/sleep/',
      '/services/for/sleep/2/',
    ]);
    const { all, more } = serviceCards(graph, need, { words, today });
    expect([all, more]).toEqual(['/services/for/sleep/', []]);
  });

  it('needs none while its own page can name them', () => {
    const graph = graphOf(21);
    const need = graph.get('needs', 'sleep');
    expect(needServicePages(graph, need, today)).toEqual([]);
    const { all, more } = serviceCards(graph, need, { words, today });
    expect([all, more.length]).toEqual([undefined, 12]);
  });
});

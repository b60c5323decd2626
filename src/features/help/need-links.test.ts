import { describe, expect, it } from 'vitest';
import { buildGraph, type Loaded } from '#lib/graph.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';
import { ALWAYS, makeEntry } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { familyWorries } from './family-worries.ts';
import { needGroups, pebblesOf, relatedNeeds, serviceCards, servicesOf } from './need-links.ts';

const about = (id: string, kind: string, fields: object = {}) =>
  makeEntry('services', id, { kind, needs: ['sleep'], ...fields });

/** The services of the need “sleep” whose editor put these first. */
function offered(services: readonly Loaded[], ...services_first: string[]): string[] {
  const need = makeEntry('needs', 'sleep', { services_first });
  return servicesOf(buildGraph([need, ...services]), need).map(({ id }) => id);
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

  it('stand in two groups: those who answer at any hour, then the others', () => {
    const need = makeEntry('needs', 'sleep');
    const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
    const night = about('night', 'national', { routes: [call] });
    const cards = serviceCards(buildGraph([need, night, about('page', 'local')]), need, words);
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
  const heading = (title: string) => ({ families: { title, notice: [], do: [] } });
  const graph = buildGraph([
    makeEntry('needs', 'anger', heading('My child is angry')),
    sleep,
    makeEntry('needs', 'worry', heading('Always afraid')),
  ]);

  it('go to those close to a need, in the editor’s order', () => {
    expect(relatedNeeds(graph, sleep)).toEqual([
      { href: '/help/worry/', label: 'The worry' },
      { href: '/help/anger/', label: 'The anger' },
    ]);
  });

  it('say the title and lead to the page', () => {
    expect(pebblesOf([sleep])).toEqual([{ href: '/help/sleep/', label: 'The sleep' }]);
  });

  it('for parents are in their words, by alphabet, and lead to the parents’ part', () => {
    expect(familyWorries(graph)).toEqual([
      { href: '/help/worry/#adults', label: 'Always afraid' },
      { href: '/help/anger/#adults', label: 'My child is angry' },
      { href: '/help/sleep/#adults', label: 'My child needs help' },
    ]);
  });
});

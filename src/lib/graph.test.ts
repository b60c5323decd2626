import { describe, expect, it } from 'vitest';
import { makeEntry, makeSettings } from '#tests/support/entries.ts';
import { buildGraph, type Loaded } from './graph.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

const inFile = (file: string, entry: Loaded): Loaded => ({ ...entry, file });

const sleep = makeEntry('needs', 'sleep');
const line = makeEntry('services', 'line', { needs: ['sleep'] });

describe('links', () => {
  it('lead both ways, though only one of the two entries names the other', () => {
    const graph = buildGraph([sleep, line]);
    expect(idsOf(graph.linked(line, 'needs'))).toEqual(['sleep']);
    expect(idsOf(graph.linked(sleep, 'services'))).toEqual(['line']);
  });

  it('begin with an entry’s own references in their order, then follow those who name it', () => {
    const need = makeEntry('needs', 'sleep', { services_first: ['late', 'early'] });
    const services = ['early', 'first', 'late', 'second'].map((id) =>
      makeEntry('services', id, { needs: ['sleep'] }),
    );
    const graph = buildGraph([...services, need]);
    expect(idsOf(graph.linked(need, 'services'))).toEqual(['late', 'early', 'first', 'second']);
  });

  it('are of the collection asked for, and of no entry that only shares an id', () => {
    const namesake = makeEntry('services', 'sleep');
    const graph = buildGraph([sleep, namesake, line]);
    expect(graph.linked(sleep, 'services')).toEqual([graph.get('services', 'line')]);
    expect(graph.linked(sleep, 'priorities')).toEqual([]);
    expect(graph.linked(namesake, 'needs')).toEqual([]);
  });

  it('reach through a list of groups, as from the settings to the urgent services', () => {
    const [settings, plan] = makeSettings({ when: 'You need help', service: 'line' });
    const graph = buildGraph([sleep, line, settings, plan]);
    expect(idsOf(graph.linked(settings, 'services'))).toEqual(['line']);
    expect(idsOf(graph.linked(line, 'settings'))).toEqual(['settings']);
  });

  it('that lead to nothing are refused, with the names of both ends', () => {
    expect(() => buildGraph([line])).toThrow('services/line refers to needs/sleep');
  });
});

describe('entries', () => {
  it('come by collection, in the order they were loaded', () => {
    const graph = buildGraph([makeEntry('needs', 'worry'), line, sleep]);
    expect(idsOf(graph.all('needs'))).toEqual(['worry', 'sleep']);
    expect(graph.all('guides')).toEqual([]);
  });

  it('are found by collection and id; one that is not there is told by name', () => {
    const graph = buildGraph([sleep, line]);
    expect(graph.get('needs', 'sleep').data).toBe(sleep.data);
    expect(() => graph.get('services', 'sleep')).toThrow('“sleep” in services');
  });

  it('have the address of their file, whatever their id', () => {
    const theme = makeEntry('themes', 'happy');
    const promise = makeEntry('priorities', 'talk', { theme: 'happy' });
    const graph = buildGraph([
      inFile('cannot-sleep', sleep),
      inFile('night-line', line),
      // A theme may be loaded after its priorities.
      inFile('someone-to-talk-to', promise),
      inFile('happy-lives', theme),
      makeEntry('plan-versions', 'plan'),
    ]);
    expect(graph.get('needs', 'sleep').address).toBe('/help/cannot-sleep/');
    expect(graph.get('services', 'line').address).toBe('/services/night-line/');
    expect(graph.get('themes', 'happy').address).toBe('/plan/happy-lives/');
    expect(graph.get('priorities', 'talk').address).toBe('/plan/happy-lives/someone-to-talk-to/');
    expect(graph.get('plan-versions', 'plan').address).toBe('');
  });
});

describe('a plan to come, with five themes and seven priorities', () => {
  const themes = ['five', 'four', 'one', 'three', 'two'].map((id) => makeEntry('themes', id));
  const order = ['one', 'two', 'three', 'four', 'five'];
  const priorities = ['one', 'one', 'one', 'two', 'three', 'four', 'five'].map((theme, index) =>
    makeEntry('priorities', `promise-${index + 1}`, { theme }),
  );
  const successor = makeEntry('plan-versions', 'plan-2030', { themes: order });
  const old = makeEntry('plan-versions', 'plan', { themes: ['old'], replaced_by: 'plan-2030' });
  const graph = buildGraph([makeEntry('themes', 'old'), ...themes, ...priorities, old, successor]);

  it('stands beside the old one, which leads to it', () => {
    expect(idsOf(graph.linked(old, 'plan-versions'))).toEqual(['plan-2030']);
    expect(idsOf(graph.linked(old, 'themes'))).toEqual(['old']);
  });

  it('has its themes in its own order, and every priority under its theme', () => {
    const own = graph.linked(successor, 'themes');
    expect(idsOf(own)).toEqual(order);
    const counts = own.map((theme) => graph.linked(theme, 'priorities').length);
    expect(counts).toEqual([3, 1, 1, 1, 1]);
    expect(graph.get('priorities', 'promise-7').address).toBe('/plan/five/promise-7/');
  });
});

import { describe, expect, it } from 'vitest';
import { fieldOf } from '#lib/content/fields/field-of.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { ALWAYS, makeEntry, makeSettings, OLD } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { buildGraph, type Entry, type Graph } from './graph.ts';
import { settingsOf, waitingFor, withHiddenNumbers, wordsOf } from './site.ts';

const wordsEntry: Entry<'words'> = {
  collection: 'words',
  id: 'words',
  file: 'words',
  address: '',
  data: words,
};

const line = makeEntry('services', 'line');

describe('settings and words', () => {
  it('are those of the one entry each has', () => {
    const [settings, plan] = makeSettings({ when: 'You need help', service: 'line' });
    const graph = buildGraph([settings, plan, line, wordsEntry]);
    expect(settingsOf(graph)).toBe(settings.data);
    expect(wordsOf(graph)).toBe(words);
  });

  it('that are missing are told by name', () => {
    const graph = buildGraph([line]);
    expect(() => settingsOf(graph)).toThrow('settings');
    expect(() => wordsOf(graph)).toThrow('words');
  });
});

describe('what waits for the council', () => {
  const waits = (...waits_for: string[]) => ({ wording: 'draft', waits_for });

  it('is told line by line, with the entry that it belongs to', () => {
    const graph = buildGraph([
      makeEntry('needs', 'sleep', waits('The wording', 'A photo')),
      makeEntry('services', 'line'),
      makeEntry('services', 'desk', waits('The hours')),
    ]);
    expect(waitingFor(graph).map(({ entry, what }) => [entry.address, what])).toEqual([
      ['/help/sleep/', 'The wording'],
      ['/help/sleep/', 'A photo'],
      ['/services/desk/', 'The hours'],
    ]);
  });

  it('is looked for in every collection that has such a field', () => {
    const asked = new Set<string>();
    const empty = buildGraph([]);
    const listening: Graph = {
      ...empty,
      all: (collection) => {
        asked.add(collection);
        return empty.all(collection);
      },
    };
    waitingFor(listening);
    const able = COLLECTION_NAMES.filter((name) =>
      fieldOf(COLLECTIONS[name].schema).fields.has('waits_for'),
    );
    expect(asked).toEqual(new Set(able));
  });
});

it('lists the services with a number that is hidden, and no others', () => {
  const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
  const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };
  const graph = buildGraph([
    makeEntry('services', 'checked', { routes: [call] }),
    makeEntry('services', 'old', { routes: [web, call], provenance: OLD }),
    makeEntry('services', 'old-page', { routes: [web], provenance: OLD }),
  ]);
  expect(withHiddenNumbers(graph).map(({ id }) => id)).toEqual(['old']);
});

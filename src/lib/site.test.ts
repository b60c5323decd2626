import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES } from '#schemas/collections.ts';
import { validContent } from '#tests/content/valid-content.ts';
import { ALWAYS, makeEntry, makeSettings, OLD } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { loadFile } from './content/load-file.ts';
import { checkedEntries } from './content/rules/entry.ts';
import { buildGraph, type Entry, type Loaded } from './graph.ts';
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

  it('is found in every collection that can wait', () => {
    const files = [...validContent()].flatMap(([file, bytes]) => loadFile(file, bytes).entry ?? []);
    const loaded = COLLECTION_NAMES.flatMap((collection) =>
      checkedEntries(files, collection).map(({ entry, data }): Loaded => ({
        collection,
        id: data.id,
        file: entry.name,
        data,
      })),
    );
    const waiting = loaded.filter(({ data }) => 'waits_for' in data && data.waits_for.length > 0);
    const keys = (entries: readonly Loaded[]) =>
      entries.map(({ collection, id }) => `${collection}/${id}`).toSorted();
    expect(new Set(waiting.map(({ collection }) => collection)).size).toBeGreaterThan(5);
    expect(keys(waitingFor(buildGraph(loaded)).map(({ entry }) => entry))).toEqual(keys(waiting));
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

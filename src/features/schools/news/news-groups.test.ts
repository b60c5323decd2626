import { expect, it } from 'vitest';
import type { Change } from '#lib/changes.ts';
import { buildGraph } from '#lib/graph.ts';
import { makeEntry } from '#tests/support/entries.ts';
import { isAllNew } from './news-groups.ts';

it('all is new only where no older entry is left', () => {
  const graph = buildGraph([makeEntry('services', 'line'), makeEntry('services', 'chat')]);
  const changed = (kind: Change['kind']): Change[] =>
    graph.all('services').map((entry) => ({ entry, day: '2026-10-02', kind }));
  expect(isAllNew(graph, changed('new'))).toBe(true);
  expect(isAllNew(graph, changed('new').slice(1))).toBe(false);
  expect(isAllNew(graph, changed('edited'))).toBe(false);
});

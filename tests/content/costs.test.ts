import { expect, test } from 'vitest';
import { loadGraph } from '../support/load-graph.ts';

test('no way whose cost says that a bill does not show it says so once more', () => {
  const twice = loadGraph()
    .all('services')
    .filter(({ data }) =>
      data.routes.some(
        ({ cost, note = '' }) => cost === 'free-not-on-bill' && /\bbill\b/.test(note),
      ),
    );
  expect(twice.map(({ id }) => id)).toEqual([]);
});

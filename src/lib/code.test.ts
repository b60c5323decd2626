import { expect, it } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { codeOf } from './code.ts';

it('is the hash of FNV-1a, in figures and small letters', () => {
  expect(codeOf('')).toBe((0x811c9dc5).toString(36).padStart(7, '0'));
  expect(codeOf('a')).toBe((0xe40c292c).toString(36).padStart(7, '0'));
  expect(codeOf('foobar')).toBe((0xbf9cf968).toString(36).padStart(7, '0'));
});

it('gives every need and service a code of its own', () => {
  const graph = loadGraph();
  const keys = [...graph.all('needs'), ...graph.all('services')].map(
    ({ collection, id }) => `${collection}/${id}`,
  );
  expect(new Set(keys.map(codeOf)).size).toBe(keys.length);
});

import { describe, expect, it } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { codesIn, packFragment } from './pack-link.ts';
import { changeLink, packCode, partsOf } from './pack-parts.ts';

describe('a pack in a link', () => {
  it('comes back as it was', () => {
    expect(codesIn(packFragment(['abc1234', 'def5678']))).toEqual(['abc1234', 'def5678']);
  });

  it('survives what messages do to it', () => {
    expect(codesIn('#pack%3Dabc1234.def5678.')).toEqual(['abc1234', 'def5678']);
    expect(codesIn('#pack=abc1234.abc1234')).toEqual(['abc1234']);
  });

  it.each(['', '#', '#own', '#list=abc1234'])('is not in the fragment “%s”', (hash) => {
    expect(codesIn(hash)).toBeUndefined();
  });
});

describe('the ready-made packs', () => {
  const graph = loadGraph();

  it('open with all their parts chosen, in the page for making packs', () => {
    for (const pack of graph.all('packs')) {
      const { resources, services } = partsOf(graph, pack);
      const { pathname, hash } = new URL(changeLink(graph, pack), 'https://example.org');
      expect(pathname).toBe('/schools/packs/');
      expect(codesIn(hash)).toEqual([...resources, ...services].map(packCode));
    }
  });

  it('give each thing that a pack can hold a code of its own', () => {
    const codes = [...graph.all('resources'), ...graph.all('services')].map(packCode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are there for tutor time and for moving up', () => {
    const files = graph.all('packs').map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(['tutor-time-kit', 'transition-kit']));
  });
});

import { describe, expect, it } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { packFragment, packIn } from './pack-link.ts';
import { changeLink, packCode, partsOf } from './pack-parts.ts';

describe('a pack in a link', () => {
  it('comes back as it was', () => {
    const codes = ['abc1234', 'def5678'];
    expect(packIn(packFragment('pack', codes))).toEqual({ act: 'pack', codes });
    expect(packIn(packFragment('choose', codes))).toEqual({ act: 'choose', codes });
  });

  it('survives what messages do to it', () => {
    expect(packIn('#pack%3Dabc1234.def5678.')?.codes).toEqual(['abc1234', 'def5678']);
    expect(packIn('#Pack=abc1234.abc1234')).toEqual({ act: 'pack', codes: ['abc1234'] });
  });

  it.each(['', '#', '#own', '#list=abc1234', '#pack'])('is not in the fragment “%s”', (hash) => {
    expect(packIn(hash)).toBeUndefined();
  });
});

describe('the ready-made packs', () => {
  const graph = loadGraph();

  it('open with all their parts chosen, in the page for making packs', () => {
    for (const pack of graph.all('packs')) {
      const { resources, services } = partsOf(graph, pack);
      const { pathname, hash } = new URL(changeLink(graph, pack), 'https://example.org');
      expect(pathname).toBe('/schools/packs/');
      expect(packIn(hash)).toEqual({
        act: 'choose',
        codes: [...resources, ...services].map(packCode),
      });
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

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { rank } from '../layer/rank.ts';
import { prepareLayer, understand } from '../layer/understand.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { everydayWords } from './everyday-words.ts';
import { guardsAmong } from './guards.ts';

const graph = loadGraph();
const bare = compileLexicon(graph, new Set(['/urgent/', '/find/', '/help/', '/services/']));
const layer = prepareLayer({ ...bare, guards: guardsAmong(everydayWords(), bare) });

const LINE = /^(\S+) ([!?-]) (.+)$/;
const QUERIES = readFileSync(
  new URL('../../../../tests/bench/people-queries.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .flatMap((line) => {
    const [, pages = '', urgent = '', text = ''] = LINE.exec(line) ?? [];
    return text === '' || line.startsWith('#') ? [] : [{ pages: pages.split('|'), urgent, text }];
  });

/** The last part of the address of the first result. */
function firstFor(text: string): string {
  const [first] = rank(understand(text, layer), [], layer);
  return first?.address.split('/').at(-2) ?? 'nothing';
}

describe('what people may type', () => {
  it.each(QUERIES.filter(({ urgent }) => urgent === '!'))(
    '“$text” raises urgent help',
    ({ text }) => {
      expect(understand(text, layer).risk).toBeDefined();
    },
  );

  it.each(QUERIES.filter(({ urgent }) => urgent === '-'))('“$text” raises none', ({ text }) => {
    expect(understand(text, layer).risk).toBeUndefined();
  });

  it('has the right page first nearly always', () => {
    const judged = QUERIES.filter(({ pages }) => !pages.includes('*'));
    const missed = judged.filter(({ pages, text }) => !pages.includes(firstFor(text)));
    expect(judged.length).toBeGreaterThan(120);
    expect(missed.length / judged.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.03);
  });
});

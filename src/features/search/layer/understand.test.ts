import { describe, expect, it } from 'vitest';
import { LEXICON } from './lexicon.examples.ts';
import { audienceOf } from './audience.ts';
import { fuseRanks } from './fuse.ts';
import { partsOf } from './parts.ts';
import { rank } from './rank.ts';
import { prepareLayer, understand } from './understand.ts';

const layer = prepareLayer(LEXICON);
const ask = (text: string) => understand(text, layer);
const bets = (text: string) => ask(text).bets.map(({ entry }) => entry.address);
const ranked = (text: string, pages: Parameters<typeof rank>[1] = []) =>
  rank(ask(text), pages, layer).map(({ address }) => address);

const page = (address: string, score: number) => ({
  address,
  title: address,
  excerpt: 'some <mark>words</mark>',
  facets: { audience: [], need: [], phase: [], age: [] },
  score,
});

describe('who is asking', () => {
  it('is told by their words; a young person otherwise', () => {
    expect(audienceOf('my son cant sleep', LEXICON.language)).toBe('families');
    expect(audienceOf('a pupil of mine', LEXICON.language)).toBe('schools');
    expect(audienceOf('my sonnet', LEXICON.language)).toBe('young');
  });

  it('puts pages for schools first for schools only', () => {
    expect(bets('worry lesson')[0]).toBe('/schools/lessons/');
    expect(bets('worry')[0]).toBe('/help/anxiety/');
  });
});

describe('understanding', () => {
  it('puts misspelt words right, and says so', () => {
    expect(ask('anxiaty')).toMatchObject({ text: 'anxiety', isCorrected: true, risk: undefined });
  });

  it('raises urgent help for a risk, with the need and the urgent page first', () => {
    const { risk } = ask('i wanna be dead');
    expect(risk).toBe('life');
    expect(bets('i wanna be dead').slice(0, 2)).toEqual(['/help/suicide/', '/urgent/']);
  });

  it('raises urgent help where a crisis need fits best, though no rule knows the words', () => {
    expect(ask('unalive').risk).toBe('need');
  });

  it('keeps what was meant first where a risk stands beside it', () => {
    expect(bets('sleep')).toContain('/help/sleep/');
    expect(ask('sleep').risk).toBeUndefined();
  });
});

describe('what the engine is asked', () => {
  it('is all telling words, then each alone', () => {
    const parts = partsOf('my zebra worry', layer.topics);
    expect(parts.map(({ text }) => text)).toEqual(['worry zebra', 'worry', 'zebra']);
  });

  it('is the name of the topic instead of single words, once that is known', () => {
    const parts = partsOf('zebra worry', layer.topics, 'Anxiety');
    expect(parts.map(({ text }) => text)).toEqual(['worry zebra', 'anxiety']);
  });

  it('is asked nothing where nothing was typed', () => {
    expect(partsOf('', layer.topics)).toEqual([]);
  });
});

describe('ranking', () => {
  it('fuses lists so that what stands in two of them comes first', () => {
    const fused = fuseRanks([
      { ids: ['a', 'b'], weight: 1 },
      { ids: ['c', 'b'], weight: 1 },
    ]);
    expect([...fused.keys()][0]).toBe('b');
  });

  it('shows a sure bet first, then who helps with it, then what the engine found', () => {
    expect(ranked('anxiety', [page('/about/', 5)])).toEqual([
      '/help/anxiety/',
      '/services/kooth/',
      '/about/',
    ]);
  });

  it('lists a page once, with the words that were found on it', () => {
    const results = rank(ask('anxiety'), [page('/help/anxiety/', 1)], layer);
    expect(results.filter(({ address }) => address === '/help/anxiety/')).toHaveLength(1);
    expect(results[0]).toMatchObject({ lede: 'What it says.', excerpt: 'some <mark>words</mark>' });
  });

  it('has nothing for nothing', () => {
    expect(ranked('xylophone')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { prepareLayer, understand } from '../layer/understand.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { everydayWords } from './everyday-words.ts';
import { guardsAmong } from './guards.ts';
import { thinPhrases } from './thin-phrases.ts';

const graph = loadGraph();
const addresses = new Set([
  ...['/urgent/', '/find/', '/help/', '/services/', '/plan/', '/families/', '/families/services/'],
  ...graph.all('needs').map(({ address }) => address),
  ...graph.all('services').map(({ address }) => address),
  ...graph.all('pages').map(({ address }) => address),
]);
const bare = compileLexicon(graph, addresses);
const guards = guardsAmong(everydayWords(), bare);
const layer = prepareLayer({ ...bare, guards });
const ask = (text: string) => understand(text, layer);

describe('the lexicon', () => {
  it('holds every need and service once, and the pages that shortcuts lead to', () => {
    const known = bare.entries.map(({ address }) => address);
    expect(new Set(known).size).toBe(known.length);
    for (const { address } of [...graph.all('needs'), ...graph.all('services')])
      expect(known).toContain(address);
    expect(known).toContain('/urgent/');
  });

  it('leads a shortcut to the page until then, and adds its words to that page', () => {
    expect(bare.entries.map(({ address }) => address)).not.toContain('/progress/');
    expect(ask('scorecard').bets[0]?.entry.address).toBe('/plan/');
  });

  it('has at least twenty phrases for each need, which are editors’ to change', () => {
    for (const { id, data } of graph.all('needs')) {
      const { young, families, schools } = data.words;
      expect(young.length + families.length + schools.length, id).toBeGreaterThanOrEqual(20);
    }
  });

  it('offers people where nothing is found', () => {
    expect(bare.offered.map((place) => bare.entries[place]?.address)).toContain('/urgent/');
  });

  it('leaves out a phrase that a shorter one says already', () => {
    const thin = thinPhrases([['sad'], ['sad', 'school'], ['sad', 'so']], (token) =>
      token === 'so' ? 0.2 : 2,
    );
    expect(thin).toEqual([['sad'], ['sad', 'school']]);
  });
});

describe('spelling with the real lexicon', () => {
  it.each(['march', 'knife', 'pills', 'diary', 'story', 'ket', 'skint', 'party', 'baking'])(
    'never makes another word of “%s”',
    (word) => {
      expect(ask(word).isCorrected).toBe(false);
    },
  );

  it.each([
    ['anxiaty', '/help/anxiety/'],
    ['depresion', '/help/low-mood/'],
    ['bullyed', '/help/bullying/'],
    ['suisidal', '/help/suicide/'],
    ['insomnea', '/help/sleep/'],
    ['exsams', '/help/exam-stress/'],
    ['vapeing', '/help/vaping/'],
  ])('reads “%s” as it was meant', (typed, address) => {
    expect(ask(typed).bets[0]?.entry.address).toBe(address);
  });
});

/** Words of risk as people write them; none of them stands in the list of risks word for word. */
const RISKS = [
  'I want to kill myself tonight',
  'wanna d1e',
  'i dont really want to be here any more',
  'thinking about ending my life',
  'no point in being alive',
  'my mate says hes going to kill himself',
  'my daughter said she wants to die',
  'sucidal thoughts',
  'i just want it all to stop',
  'everyone would be so much better off without me',
  'i keep cutting my arms',
  'cant stop hurting myself',
  'slef harm',
  'i took loads of tablets',
  'my dad keeps hitting me',
  'stepdad hit mum again',
  'my uncle touched me',
  'someone is blackmailing me with my nudes',
  'he is threatening to kill me',
  'im scared of my boyfriend',
  'nowhere to go tonight',
  'my friend wont wake up',
  'crisis line',
  'help me now',
];

/** Everyday words that look a little like it. */
const HARMLESS = [
  'my nan died',
  'scared of spiders',
  'how to cut down on sugar',
  'dead tired',
  'free school meals',
  'anti bullying assembly',
  'what time does kooth open',
  'how do i tell my mum im gay',
  'revision tips',
];

describe('risk with the real list', () => {
  it.each(RISKS)('“%s” raises urgent help', (typed) => {
    expect(ask(typed).risk).toBeDefined();
  });

  it.each(HARMLESS)('“%s” does not', (typed) => {
    expect(ask(typed).risk).toBeUndefined();
  });
});

import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { packPhrases } from '../lexicon/pack-phrases.ts';

const NONE = { audience: [], need: [], phase: [], age: [] };

const entry = (
  address: string,
  phrases: string,
  more: Partial<LexiconEntry> = {},
): LexiconEntry => ({
  address,
  title: `The page ${address}`,
  lede: 'What it says.',
  facets: NONE,
  phrases: packPhrases(phrases.split('|').map((phrase) => phrase.split(' '))),
  helpers: [],
  ...more,
});

/** A lexicon of six pages, small enough to follow by eye; phrases are tokens. */
export const LEXICON: Lexicon = {
  entries: [
    entry('/help/anxiety/', 'anxiety|worry|worry school|panic worry', {
      topic: 'Anxiety',
      helpers: [3],
    }),
    entry('/help/sleep/', 'awak night|cant sleep|sleep', { topic: 'Sleep' }),
    entry('/help/suicide/', 'die|unaliv', { topic: 'Suicidal thoughts', crisis: true }),
    entry('/services/kooth/', 'kooth'),
    entry('/urgent/', 'crisis line|urgent'),
    entry('/schools/lessons/', 'lesson sleep|lesson worry', {
      facets: { ...NONE, audience: ['schools'] },
    }),
  ],
  language: {
    same: [['night', 'nite']],
    small: ['i', 'my', 'want', 'to', 'on', 'so'],
    keep: ['sleek'],
    families: ['my son'],
    schools: ['pupil', 'lesson'],
  },
  risks: [
    { id: 'life', phrases: ['not be here'], patterns: ['want|wanna … die|dead'], needs: [2] },
  ],
  guards: ['wary'],
  offered: [4],
};

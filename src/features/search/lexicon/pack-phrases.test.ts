import { expect, it } from 'vitest';
import { packPhrases, unpackPhrases } from './pack-phrases.ts';

const asSets = (phrases: readonly (readonly string[])[]) =>
  phrases.map((phrase) => phrase.toSorted().join(' ')).toSorted();

it('phrases come back as they were, but for their order', () => {
  const phrases = [['sad'], ['sad', 'school'], ['111'], ['cry', 'sad', 'school'], ['0', '19']];
  expect(asSets(unpackPhrases(packPhrases(phrases)))).toEqual(asSets(phrases));
});

it('what phrases share is written once', () => {
  expect(packPhrases([['sad'], ['sad', 'school'], ['sad', 'home']])).toBe('0sad|1home|1school');
});

it('no phrases are no text', () => {
  expect(unpackPhrases(packPhrases([]))).toEqual([]);
});

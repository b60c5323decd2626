import { describe, expect, it } from 'vitest';
import { LEXICON } from './lexicon.examples.ts';
import { matchTopics, prepareTopics } from './topics.ts';

const topics = prepareTopics(LEXICON);
const match = (text: string) => matchTopics(topics.read(text), topics);

describe('matching', () => {
  it('knows a phrase word for word, in any order', () => {
    expect(match('nite awake')[0]).toMatchObject({
      isExact: true,
      entry: { address: '/help/sleep/' },
    });
  });

  it('knows a phrase that stands in a sentence', () => {
    const [best] = match('so i worry about maths');
    expect(best?.entry.address).toBe('/help/anxiety/');
    expect(best?.isExact).toBe(false);
  });

  it('is surer of a phrase than of a part of one', () => {
    const [whole] = match('awake night');
    const [part] = match('awake');
    expect(whole?.score).toBeGreaterThan(part?.score ?? 0);
  });

  it('is less sure where somebody types words that nobody knows', () => {
    expect(match('worry')[0]?.score).toBeGreaterThan(match('worry xylophone zebra')[0]?.score ?? 0);
  });

  it('finds nothing for words that no entry has', () => {
    expect(match('xylophone')).toEqual([]);
  });
});

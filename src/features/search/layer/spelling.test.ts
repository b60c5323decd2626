import { describe, expect, it } from 'vitest';
import { LEXICON } from './lexicon.examples.ts';
import { correct, makeSpeller, slipsBetween } from './spelling.ts';
import { prepareTopics } from './topics.ts';

const spell = makeSpeller(prepareTopics(LEXICON), LEXICON.guards);

describe('slips', () => {
  it.each([
    ['anxiety', 'anxiaty', 1],
    ['sleep', 'slep', 1],
    ['worry', 'owrry', 1],
    ['worry', 'worry', 0],
    ['kooth', 'booth', 1],
    ['cat', 'elephant', 3],
  ])('from %s to %s are %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });
});

describe('spelling', () => {
  it('puts a misspelt word right', () => {
    expect(spell('anxiaty')).toBe('anxiety');
    expect(correct('My Anxeity!', spell)).toBe('my anxiety');
  });

  it('leaves words alone that are known, short, everyday, or kept', () => {
    for (const word of ['sleep', 'slep', 'wary', 'sleek', 'nite', 'worry7'])
      expect(spell(word), word).toBeUndefined();
  });

  it('does not guess where the first letter is another', () => {
    expect(spell('booth')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { decodeFacets, encodeFacets } from './facets-code.ts';
import {
  choicesOf,
  countFor,
  matches,
  offered,
  withChoice,
  type Choice,
  type Facets,
  type Filters,
} from './filters.ts';

const KOOTH: Facets = {
  need: ['anxiety', 'sleep'],
  area: ['sefton'],
  how: ['chat', 'quiet'],
  cost: ['free'],
};

describe('a thing fits', () => {
  it.each<[Filters, boolean]>([
    [{}, true],
    [{ need: 'sleep' }, true],
    [{ need: 'anger' }, false],
    [{ area: 'england' }, false],
    [{ how: 'quiet', cost: 'free' }, true],
    [{ how: 'quiet', cost: 'dear' }, false],
    [{ colour: 'red' }, false],
  ])('what was chosen, %j: %s', (filters, expected) => {
    expect(matches(KOOTH, filters)).toBe(expected);
  });
});

describe('the count behind a choice', () => {
  const places: Facets[] = [
    KOOTH,
    { need: ['sleep'], how: ['phone'] },
    { need: ['anger'], how: ['phone'] },
  ];

  it.each<[Filters, Choice, number]>([
    [{}, ['how', 'phone'], 2],
    [{ need: 'sleep' }, ['how', 'phone'], 1],
    [{ need: 'sleep' }, ['need', 'anger'], 1],
    [{ need: 'anger' }, ['need', 'sleep'], 2],
    [{ need: 'sleep', cost: 'free' }, ['how', 'phone'], 0],
  ])('with %j chosen, for %j, is %i', (filters, choice, count) => {
    expect(countFor(places, filters, choice)).toBe(count);
  });

  it('is what choosing it then shows', () => {
    const filters = { need: 'sleep' };
    for (const value of ['phone', 'chat', 'quiet', 'visit']) {
      const chosen = withChoice(filters, 'how', value);
      const shown = places.filter((one) => matches(one, chosen)).length;
      expect(countFor(places, filters, ['how', value])).toBe(shown);
    }
  });

  it('decides which answers are offered at all', () => {
    const labels = { phone: 'Phone', visit: 'Visit', chat: 'Chat' };
    expect(offered(places, 'how', labels)).toEqual([
      ['phone', 'Phone'],
      ['chat', 'Chat'],
    ]);
  });
});

describe('a choice', () => {
  it('takes the place of another of its kind, and leaves the rest', () => {
    expect(withChoice({ need: 'sleep', age: '14' }, 'need', 'anger')).toEqual({
      need: 'anger',
      age: '14',
    });
  });

  it('without a value is taken away', () => {
    expect(withChoice({ need: 'sleep', age: '14' }, 'age', '')).toEqual({ need: 'sleep' });
  });
});

describe('facets as letters in the page', () => {
  const controls = [
    {
      key: 'need',
      label: 'Need',
      choices: [
        ['sleep', 'Sleep'],
        ['anxiety', 'Worry'],
      ],
    },
    { key: 'how', label: 'How', choices: [['quiet', 'Without talking']] },
  ] as const;
  const choices = choicesOf(controls, [{ key: 'cost', value: 'free', label: 'Free' }]);

  it('stand for the choices of the form, in their order', () => {
    expect(choices).toEqual([
      ['need', 'sleep'],
      ['need', 'anxiety'],
      ['how', 'quiet'],
      ['cost', 'free'],
    ]);
    expect(encodeFacets(KOOTH, choices)).toBe('ABCD');
    expect(encodeFacets({ need: ['anxiety'] }, choices)).toBe('B');
  });

  it('are read again as what the form can ask for', () => {
    expect(decodeFacets('AC', choices)).toEqual({ need: ['sleep'], how: ['quiet'] });
    expect(decodeFacets('', choices)).toEqual({});
  });

  it('tell two hundred choices apart, none of which is a comma', () => {
    const many = Array.from({ length: 200 }, (_, nth): Choice => ['need', `n${nth}`]);
    const all = { need: many.map(([, value]) => value) };
    expect(decodeFacets(encodeFacets(all, many), many)).toEqual(all);
    expect(encodeFacets(all, many)).not.toContain(',');
    expect(decodeFacets(encodeFacets({ need: ['n77'] }, many), many)).toEqual({ need: ['n77'] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Facets } from './facets.ts';
import { countFor, type Filters, matches, withChoice } from './filter-services.ts';

const NOTHING: Facets = {
  need: [],
  area: [],
  how: [],
  cost: [],
  who: [],
  thrive: [],
  open: [],
  age: [null, null],
};

const place = (facets: Partial<Facets>, isOpen = false) => ({
  facets: { ...NOTHING, ...facets },
  isOpen,
});

const KOOTH = place({
  need: ['anxiety', 'sleep'],
  area: ['sefton'],
  how: ['chat', 'quiet'],
  cost: ['free'],
  who: ['young'],
  thrive: ['getting-help'],
  age: [10, 25],
});

describe('a service fits', () => {
  it.each<[Filters, boolean]>([
    [{}, true],
    [{ need: 'sleep' }, true],
    [{ need: 'anger' }, false],
    [{ area: 'sefton' }, true],
    [{ area: 'england' }, false],
    [{ how: 'quiet' }, true],
    [{ how: 'phone' }, false],
    [{ cost: 'free' }, true],
    [{ who: 'young' }, true],
    [{ who: 'families' }, false],
    [{ thrive: 'getting-help' }, true],
    [{ thrive: 'thriving' }, false],
    [{ open: 'now' }, false],
    [{ need: 'sleep', age: '14', how: 'chat', cost: 'free' }, true],
    [{ need: 'sleep', age: '9', how: 'chat', cost: 'free' }, false],
  ])('what was chosen, %j: %s', (filters, expected) => {
    expect(matches(KOOTH, filters)).toBe(expected);
  });

  it.each<[Facets['age'], string, boolean]>([
    [[10, 25], '9', false],
    [[10, 25], '10', true],
    [[10, 25], '25', true],
    [[10, 25], '26', false],
    [[null, 18], '5', true],
    [[null, 18], '19', false],
    [[11, null], '10', false],
    [[11, null], '60', true],
    [[null, null], '14', true],
  ])('ages %j at age %s: %s', (age, mine, expected) => {
    expect(matches(place({ age }), { age: mine })).toBe(expected);
  });

  it('where somebody is there: at any hour by its entry, or now by the page', () => {
    const open = { open: 'now' };
    expect(matches(place({ open: ['now'] }), open)).toBe(true);
    expect(matches(place({}, true), open)).toBe(true);
    expect(matches(place({}), open)).toBe(false);
  });
});

describe('the count behind a choice', () => {
  const places = [
    KOOTH,
    place({ need: ['sleep'], how: ['phone'], age: [null, 18] }),
    place({ need: ['anger'], how: ['phone'] }, true),
  ];

  it.each<[Filters, Parameters<typeof countFor>[2], number]>([
    [{}, ['how', 'phone'], 2],
    [{ need: 'sleep' }, ['how', 'phone'], 1],
    [{ need: 'sleep' }, ['need', 'anger'], 1],
    [{ need: 'anger' }, ['need', 'sleep'], 2],
    [{ need: 'sleep', age: '20' }, ['how', 'phone'], 0],
    [{ how: 'phone' }, ['open', 'now'], 1],
    [{ how: 'phone' }, ['age', '30'], 1],
  ])('with %j chosen, for %j, is %i', (filters, choice, count) => {
    expect(countFor(places, filters, choice)).toBe(count);
  });

  it('is what choosing it then shows', () => {
    const filters = { need: 'sleep', age: '14' };
    for (const value of ['phone', 'chat', 'quiet', 'visit']) {
      const chosen = withChoice(filters, 'how', value);
      const shown = places.filter((one) => matches(one, chosen)).length;
      expect(countFor(places, filters, ['how', value])).toBe(shown);
    }
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

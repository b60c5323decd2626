import { describe, expect, it } from 'vitest';
import { YOUNG_NAMES } from '#components/illustration/people/cast.ts';
import { castFor } from './scene-for.ts';

const PLACES = ['beach', 'night', 'dunes', 'pines', 'pier', 'rain'] as const;
const PAGES = YOUNG_NAMES.map((_, nth) => nth);

describe.each(PLACES)('the people in the picture of the %s', (place) => {
  it('are everybody in turn, all equally often', () => {
    const seen = PAGES.flatMap((nth) => castFor(place, nth));
    const times = YOUNG_NAMES.map((name) => seen.filter((one) => one === name).length);
    expect(Math.min(...times)).toBeGreaterThan(0);
    expect(new Set(times).size).toBe(1);
  });

  it('are never the same person twice, and others on the next page', () => {
    for (const nth of PAGES) {
      const people = castFor(place, nth);
      expect(new Set(people).size).toBe(people.length);
      expect(castFor(place, nth + 1)).not.toEqual(people);
    }
  });
});

it('a picture for a sad or sleepless page shows one person, not a crowd', () => {
  expect(castFor('night', 4)).toHaveLength(1);
  expect(castFor('rain', 4)).toHaveLength(1);
});

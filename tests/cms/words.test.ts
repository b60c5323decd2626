import english from 'decap-cms-locales/dist/esm/en';
import { expect, test } from 'vitest';
import { phrases, PLAIN_PLACES } from '../../cms/editor/words.ts';

const at = (words: unknown, place: string): unknown =>
  place
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      words,
    );

const holes = (phrase: unknown): string[] => (String(phrase).match(/%\{\w+\}/g) ?? []).sort();

test.each(PLAIN_PLACES)(
  'our words for “%s” are asked for by Decap, with its own blanks',
  (place) => {
    expect(typeof at(english, place)).toBe('string');
    const blanks = holes(at(english, place));
    for (const hole of holes(at(phrases(), place))) expect(blanks).toContain(hole);
  },
);

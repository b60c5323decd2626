import type { Facets } from './facets.ts';
import type { FilterKey } from './filter-services.ts';

/** One answer of the form: what it is about, and its value. */
export type ChoiceName = readonly [FilterKey, string];

/** The sign for the nth choice: one character, first those of ASCII, so that many of them pack well. */
const signOf = (nth: number): string =>
  String.fromCharCode(nth + (nth < 26 ? 65 : nth < 52 ? 71 : nth < 62 ? -4 : 130));

const isListKey = (key: FilterKey): key is Exclude<FilterKey, 'age'> => key !== 'age';

/**
 * A service’s facets as few letters, for the page: a letter for each choice of the form that it
 * fits, then its ages: `ACF 11-19`. `choices` are all of the form’s, in their order.
 */
export function encodeFacets(facets: Facets, choices: readonly ChoiceName[]): string {
  const signs = choices.map(([key, value], nth) =>
    isListKey(key) && facets[key].includes(value) ? signOf(nth) : '',
  );
  const [from, to] = facets.age;
  return `${signs.join('')} ${from ?? ''}-${to ?? ''}`;
}

const yearsOf = (text = ''): number | null => (text === '' ? null : Number(text));

/** The facets that {@link encodeFacets} wrote, given the same choices. */
export function decodeFacets(code: string, choices: readonly ChoiceName[]): Facets {
  const [signs = '', ages = ''] = code.split(' ');
  const [from, to] = ages.split('-');
  const fits = choices.filter((_, nth) => signs.includes(signOf(nth)));
  const of = (name: FilterKey): string[] =>
    fits.filter(([key]) => key === name).map(([, value]) => value);
  return {
    need: of('need'),
    area: of('area'),
    how: of('how'),
    cost: of('cost'),
    who: of('who'),
    thrive: of('thrive'),
    open: of('open'),
    age: [yearsOf(from), yearsOf(to)],
  };
}

import type { Choice, Facets } from './filters.ts';

/** The sign for the nth choice: one character, first those of ASCII, so that many of them pack well. */
const signOf = (nth: number): string =>
  String.fromCharCode(nth + (nth < 26 ? 65 : nth < 52 ? 71 : nth < 62 ? -4 : 130));

/**
 * Facets as few letters, for the page: a letter for each choice of the form that they fit: `ACF`.
 * `choices` are all of the form’s, in their order.
 */
export const encodeFacets = (facets: Facets, choices: readonly Choice[]): string =>
  choices
    .map(([key, value], nth) => (facets[key]?.includes(value) === true ? signOf(nth) : ''))
    .join('');

/** The facets that {@link encodeFacets} wrote, given the same choices. */
export function decodeFacets(code: string, choices: readonly Choice[]): Facets {
  const fits = choices.filter((_, nth) => code.includes(signOf(nth)));
  const groups = Map.groupBy(fits, ([key]) => key);
  return Object.fromEntries(
    [...groups].map(([key, list]) => [key, list.map(([, value]) => value)]),
  );
}

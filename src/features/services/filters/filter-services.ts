import type { Facets } from './facets.ts';

/** What a reader can choose by. */
export const FILTER_KEYS = ['need', 'age', 'area', 'how', 'who', 'thrive', 'cost', 'open'] as const;

/** One thing to choose by. */
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What a reader has chosen; what is left out does not matter to them. */
export type Filters = Readonly<Partial<Record<FilterKey, string>>>;

/** A service in the list, and whether somebody is there at this moment. */
export interface Place {
  facets: Facets;
  isOpen: boolean;
}

const fitsAge = ([from, to]: Facets['age'], age: number): boolean =>
  (from ?? age) <= age && age <= (to ?? age);

const fits = ({ facets, isOpen }: Place, key: FilterKey, value: string): boolean =>
  key === 'age'
    ? fitsAge(facets.age, Number(value))
    : facets[key].includes(value) || (key === 'open' && isOpen);

/** Whether a service fits everything that was chosen. */
export const matches = (place: Place, filters: Filters): boolean =>
  FILTER_KEYS.every((key) => filters[key] === undefined || fits(place, key, filters[key]));

/** The filters with one choice changed; no value takes it away. */
export function withChoice(filters: Filters, key: FilterKey, value: string): Filters {
  const others = Object.entries(filters).filter(([one]) => one !== key);
  return Object.fromEntries(value === '' ? others : [...others, [key, value]]);
}

/** How many services a choice would leave, the other choices being as they are. */
export const countFor = (
  places: readonly Place[],
  filters: Filters,
  [key, value]: readonly [FilterKey, string],
): number => {
  const chosen = withChoice(filters, key, value);
  return places.filter((place) => matches(place, chosen)).length;
};

import type { Words } from '#schemas/site/words.ts';
import type { NeedGroup } from '../NeedLinks.tsx';
import type { ChoiceName } from './facets-code.ts';
import type { Facets } from './facets.ts';
import { countFor, type FilterKey, type Place } from './filter-services.ts';

/** A list to choose one answer from: values and their labels, in order. */
export interface Control {
  key: FilterKey;
  label: string;
  choices: readonly (readonly [value: string, label: string])[];
}

/** Ages that are offered, in years. */
const AGES = { from: 5, to: 25 };

const ages = Object.fromEntries(
  Array.from({ length: AGES.to - AGES.from + 1 }, (_, nth) => {
    const age = String(nth + AGES.from);
    return [age, age];
  }),
);

/**
 * The lists to choose from, in the order of the form; answers that would leave nothing are left out.
 * That of needs is empty: the page has them all as links, from which the script takes them.
 */
export function controlsOf(facets: readonly Facets[], words: Words): Control[] {
  const places: Place[] = facets.map((one) => ({ facets: one, isOpen: false }));
  const { filters } = words;
  const control = (
    key: FilterKey,
    label: string,
    labels: Readonly<Record<string, string>>,
  ): Control => ({
    key,
    label,
    choices: Object.entries(labels).filter(([value]) => countFor(places, {}, [key, value]) > 0),
  });
  return [
    control('need', filters.need, {}),
    control('age', filters.age, ages),
    control('area', filters.area, words.areas),
    control('how', filters.how, { quiet: filters.quiet, ...words.ways }),
    control('who', filters.who, words.askers),
    control('thrive', filters.thrive, words.thrive),
  ];
}

/** What can be ticked beside the lists. */
export const TICKS = [
  ['cost', 'free'],
  ['open', 'now'],
] as const satisfies readonly ChoiceName[];

/** Every answer of the form, in the order in which the script meets them. */
export const choiceNames = (
  controls: readonly Control[],
  needs: readonly NeedGroup[],
): ChoiceName[] => [
  ...needs.flatMap((group) => group.needs.map(({ id }): ChoiceName => ['need', id])),
  ...controls.flatMap(({ key, choices }) => choices.map(([value]): ChoiceName => [key, value])),
  ...TICKS,
];

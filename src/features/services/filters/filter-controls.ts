import {
  type Choice,
  choicesOf,
  type Control,
  type Facets,
  offered,
  type Tick,
} from '#lib/filters/filters.ts';
import type { Words } from '#schemas/site/words.ts';
import type { NeedGroup } from '../NeedLinks.tsx';
import { AGES } from './facets.ts';

const ages = Object.fromEntries(AGES.map((age) => [age, age]));

/**
 * The lists to choose from, in the order of the form; answers that would leave nothing are left out.
 * That of needs is empty: the page has them all as links, from which the script takes them.
 */
export function controlsOf(facets: readonly Facets[], words: Words): Control[] {
  const { filters } = words;
  const control = (
    key: string,
    label: string,
    labels: Readonly<Record<string, string>>,
  ): Control => ({ key, label, choices: offered(facets, key, labels), named: key === 'age' });
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
export const ticksOf = ({ filters }: Words): Tick[] => [
  { key: 'cost', value: 'free', label: filters.free },
  { key: 'open', value: 'now', label: filters.open },
];

/** Every answer of the form, in the order in which the script meets them: needs are first. */
export const choiceNames = (
  controls: readonly Control[],
  ticks: readonly Tick[],
  needs: readonly NeedGroup[],
): Choice[] => [
  ...needs.flatMap((group) => group.needs.map(({ id }): Choice => ['need', id])),
  ...choicesOf(controls, ticks),
];

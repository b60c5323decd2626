/** What a thing in a list can be found by: for each key, the choices that it fits. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** What a reader has chosen, by key; what is left out does not matter to them. */
export type Filters = Readonly<Record<string, string>>;

/** One answer of a form: what it is about, and its value. */
export type Choice = readonly [key: string, value: string];

/** A list to choose one answer from: values and their labels, in order. */
export interface Control {
  key: string;
  label: string;
  choices: readonly Choice[];
  /** Whether an answer says little without the list’s own label, such as an age. */
  named?: boolean;
}

/** A box to tick. */
export interface Tick {
  key: string;
  value: string;
  label: string;
}

/** Whether a thing fits everything that was chosen. */
export const matches = (facets: Facets, filters: Filters): boolean =>
  Object.entries(filters).every(([key, value]) => facets[key]?.includes(value) === true);

/** The filters with one choice changed; no value takes it away. */
export function withChoice(filters: Filters, key: string, value: string): Filters {
  const others = Object.entries(filters).filter(([one]) => one !== key);
  return Object.fromEntries(value === '' ? others : [...others, [key, value]]);
}

/** How many things a choice would leave, the other choices being as they are. */
export const countFor = (
  all: readonly Facets[],
  filters: Filters,
  [key, value]: Choice,
): number => {
  const chosen = withChoice(filters, key, value);
  return all.filter((facets) => matches(facets, chosen)).length;
};

/** Those of a list’s answers (values and labels) that would leave something. */
export const offered = (
  all: readonly Facets[],
  key: string,
  labels: Readonly<Record<string, string>>,
): Choice[] => Object.entries(labels).filter(([value]) => countFor(all, {}, [key, value]) > 0);

/** Every answer of a form, in the order in which its script meets them. */
export const choicesOf = (controls: readonly Control[], ticks: readonly Tick[]): Choice[] => [
  ...controls.flatMap(({ key, choices }) => choices.map(([value]): Choice => [key, value])),
  ...ticks.map(({ key, value }): Choice => [key, value]),
];

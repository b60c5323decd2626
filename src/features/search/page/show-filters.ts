import type { Result } from '../layer/rank.ts';
import { countsOf, FILTERS, type Chosen, type Filter } from './narrow.ts';

/** Names of the values of each filter; a value without a name is not offered. */
export type Names = Readonly<Record<Filter, ReadonlyMap<string, string>>>;

/** A list of one answer tells nothing apart. */
const FEWEST = 2;

const optionOf = (value: string, label: string, isChosen: boolean): HTMLOptionElement =>
  new Option(label, value, isChosen, isChosen);

/** Offers each value that some result has, with how many it leaves; hides lists that tell nothing apart. */
export function showFilters(
  fields: Element,
  results: readonly Result[],
  { chosen, names }: { chosen: Chosen; names: Names },
): boolean {
  let isAnyShown = false;
  for (const filter of FILTERS) {
    const list = fields.querySelector<HTMLSelectElement>(`[data-filter=${filter}]`);
    if (!list) continue;
    const counts = countsOf(results, filter, chosen);
    const offered = [...names[filter]].filter(([value]) => counts.has(value));
    const options = offered.map(([value, name]) =>
      optionOf(value, `${name} (${counts.get(value) ?? 0})`, chosen[filter] === value),
    );
    const [any] = list.options;
    list.replaceChildren(...(any ? [any] : []), ...options);
    list.value = chosen[filter] ?? '';
    const isShown = offered.length >= FEWEST || chosen[filter] !== undefined;
    const label = list.closest('label');
    if (label) label.hidden = !isShown;
    isAnyShown ||= isShown;
  }
  return isAnyShown;
}

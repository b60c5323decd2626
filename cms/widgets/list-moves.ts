/** A list with an entry in another place. */
export function moved<Thing>(list: readonly Thing[], from: number, to: number): Thing[] {
  const left = list.filter((_one, index) => index !== from);
  const thing = list.slice(from, from + 1);
  return [...left.slice(0, to), ...thing, ...left.slice(to)];
}

/** A list with another value in one place. */
export const replaced = <Thing>(list: readonly Thing[], at: number, value: Thing): Thing[] =>
  list.map((one, index) => (index === at ? value : one));

/** A list without one of its entries. */
export const without = <Thing>(list: readonly Thing[], at: number): Thing[] =>
  list.filter((_one, index) => index !== at);

/** A list with something more in one place. */
export const inserted = <Thing>(list: readonly Thing[], at: number, value: Thing): Thing[] => [
  ...list.slice(0, at),
  value,
  ...list.slice(at),
];

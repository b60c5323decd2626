/** One page of a list that is too long for one; pages count from 1. */
export interface ListPage<Item> {
  number: number;
  of: number;
  items: readonly Item[];
}

/** A list cut into pages of at most `size`; there is always a first page, though it may be empty. */
export function pagesOf<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, nth) => ({
    number: nth + 1,
    of,
    items: items.slice(nth * size, (nth + 1) * size),
  }));
}

/**
 * The most that a page of each list holds, so that its HTML stays below 14 kB packed: cards, links on a
 * page of their own and beside other things, rows of short and of long words.
 */
export const MOST = { cards: 36, links: 150, beside: 12, rows: 40, longRows: 24 } as const;

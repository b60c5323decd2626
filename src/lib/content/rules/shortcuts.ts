import { pageOf } from '#lib/search/shortcut-page.ts';
import { checkedEntries, problemAt, type Entry } from './entry.ts';
import type { Problem } from '../problem.ts';

/** Words lead only to pages that the site has; `addresses` are those of all its pages. */
export const shortcutsLeadSomewhere = (
  entries: readonly Entry[],
  addresses: ReadonlySet<string>,
): Problem[] =>
  checkedEntries(entries, 'shortcuts')
    .filter(({ data }) => pageOf(data, addresses) === undefined)
    .map(({ entry, data }) => {
      const [field, lost] = data.instead === undefined ? ['to', data.to] : ['instead', data.instead];
      return problemAt(entry, [field], `the site has no page at “${lost}”: check the address`);
    });

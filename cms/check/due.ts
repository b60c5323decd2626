import { addressOf } from '#lib/content/addresses.ts';
import { valueAt } from '#lib/content/fields/field-at.ts';
import { placeOf } from '#lib/content/place.ts';
import type { KnownContent } from './known-content.ts';
import { titleOf } from './known-content.ts';

/** What is to happen with an entry, and on which day. */
export type DueKind = 'goes-up' | 'comes-down' | 'review';

/** Something in the calendar of the content. */
export interface Due {
  readonly kind: DueKind;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly collection: string;
  /** The name of its file without the ending. */
  readonly name: string;
  /** The address of its page, if it has one. */
  readonly address: string | undefined;
}

const FIELDS: readonly { kind: DueKind; path: readonly string[] }[] = [
  { kind: 'goes-up', path: ['publish_on'] },
  { kind: 'comes-down', path: ['expire_on'] },
  { kind: 'review', path: ['review_by'] },
  { kind: 'review', path: ['review', 'review_by'] },
  { kind: 'review', path: ['provenance', 'review_by'] },
];

/**
 * What goes up or comes down after a day, and every check that is due by the other, earliest
 * first. Days are `YYYY-MM-DD`.
 */
export function whatIsDue(known: KnownContent, today: string, until: string): Due[] {
  const all = known.loaded.flatMap(({ entry, file }) => {
    const place = placeOf(file);
    if (entry === undefined || 'message' in place) return [];
    return FIELDS.flatMap(({ kind, path }): Due[] => {
      const on = valueAt(entry.read.data, path);
      if (typeof on !== 'string') return [];
      const isDue = on <= until && (kind === 'review' || on > today);
      const address = addressOf(entry.collection, entry.name);
      const { collection, name } = entry;
      return isDue ? [{ kind, on, title: titleOf(entry), collection, name, address }] : [];
    });
  });
  return all.sort((a, b) => (a.on < b.on ? -1 : 1));
}

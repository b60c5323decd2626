import { COLLECTIONS, type CollectionName, type EntryData } from '#schemas/collections.ts';
import { labelAt } from '../fields/field-at.ts';
import { fieldOf } from '../fields/field-of.ts';
import { referencesOf } from '../fields/references.ts';
import { fieldName, type Path, type Problem } from '../problem.ts';
import type { ReadEntry } from '../read/read-entry.ts';

/** One content file with everything that is known of it. */
export interface Entry {
  readonly collection: CollectionName;
  /** The path from the root of the repository. */
  readonly file: string;
  /** The file's name without its ending: the last part of the page's address. */
  readonly name: string;
  /** Its id, as far as it can be made out, even if something else in it is wrong. */
  readonly id: string | undefined;
  /** The id of its theme, if it has one. */
  readonly theme: string | undefined;
  readonly read: ReadEntry;
  /** The checked data; nothing, if the schema refused it. */
  readonly data: unknown;
}

/** A rule that looks at all entries together. */
export type Rule = (entries: readonly Entry[]) => Problem[];

/** A problem at a field of an entry. */
export function problemAt(entry: Entry, path: Path, message: string): Problem {
  const { schema } = COLLECTIONS[entry.collection];
  return {
    file: entry.file,
    line: entry.read.lineOf(path),
    field: fieldName(path),
    label: labelAt(fieldOf(schema), path, entry.read.data),
    message,
  };
}

/** The entries of one collection that its schema accepted, with their data. */
export function checkedEntries<Name extends CollectionName>(
  entries: readonly Entry[],
  collection: Name,
): { entry: Entry; data: EntryData<Name> }[] {
  return entries
    .filter((entry) => entry.collection === collection && entry.data !== undefined)
    .map((entry) => ({
      entry,
      // `data` is what this collection's schema gave back, so it has its shape.
      data: entry.data as EntryData<Name>,
    }));
}

/** Every reference in an entry, even if something else in it is wrong. */
export const referencesIn = ({ collection, read }: Entry) =>
  referencesOf(COLLECTIONS[collection].schema, read.data);

/** Puts things into groups by a key. */
export function groupBy<Key, Thing>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}

import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { didYouMean } from '../explain/nearest.ts';
import { groupBy, problemAt, referencesIn, type Entry, type Rule } from './entry.ts';

/** No two entries of a collection have the same id. */
export const noSharedIds: Rule = (entries) => {
  const named = entries.filter((entry) => entry.id !== undefined);
  const groups = groupBy(named, ({ collection, id }) => `${collection} ${id}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((entry) => {
      const message = `“${entry.id}” is also the id of ${first?.file}: give one of the two another id`;
      return problemAt(entry, ['id'], message);
    }),
  );
};

function idsOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = groupBy(entries, ({ collection }) => collection);
  const ids = (name: (typeof COLLECTION_NAMES)[number]) =>
    (groups.get(name) ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
  return new Map(COLLECTION_NAMES.map((name) => [name, new Set(ids(name))]));
}

const labelOf = (collection: string) =>
  COLLECTION_NAMES.filter((name) => name === collection).map((name) => COLLECTIONS[name].label)[0];

/** Every reference leads to an entry that is there, as far as every id there can be made out. */
export const noDanglingReferences: Rule = (entries) => {
  const known = idsOf(entries);
  const unsure = new Set<string>(
    entries.filter(({ id }) => id === undefined).map(({ collection }) => collection),
  );
  return entries.flatMap((entry) =>
    referencesIn(entry).flatMap(({ collection, id, path }) => {
      const ids = known.get(collection) ?? new Set();
      if (ids.has(id) || unsure.has(collection)) return [];
      const label = labelOf(collection) ?? collection;
      const hint = didYouMean(id, ids) || ': check it, or remove it';
      return [problemAt(entry, path, `no entry of “${label}” has the id “${id}”${hint}`)];
    }),
  );
};

import {
  COLLECTIONS,
  COLLECTION_NAMES,
  type CollectionName,
  type EntryData,
} from '#schemas/collections.ts';
import { addressOf } from './content/addresses.ts';
import { hasGoneUp } from './dated.ts';
import { referencesOf } from './content/fields/references.ts';

/** An entry as a loader hands it over; `file` is the file’s name without its ending. */
export interface Loaded {
  collection: CollectionName;
  id: string;
  file: string;
  data: EntryData<CollectionName>;
}

/** An entry in the graph. `address` is its page’s path, empty where it has no page. */
export interface Entry<Name extends CollectionName> {
  collection: Name;
  id: string;
  file: string;
  address: string;
  data: EntryData<Name>;
}

/** All content, linked. Every list is in the order of the collection’s files unless said otherwise. */
export interface Graph {
  all<Name extends CollectionName>(collection: Name): readonly Entry<Name>[];
  /** @throws if there is no such entry, naming the collection and the id. */
  get<Name extends CollectionName>(collection: Name, id: string): Entry<Name>;
  /** The entry whose page has this path, if there is one. */
  at(address: string): Entry<CollectionName> | undefined;
  /** Entries of `collection` linked with `entry` either way: its own references first, in their order. */
  linked<Name extends CollectionName>(
    entry: Entry<CollectionName>,
    collection: Name,
  ): readonly Entry<Name>[];
}

type AnyEntry = Entry<CollectionName>;

const keyOf = (collection: CollectionName, id: string): string => `${collection}/${id}`;

/** Something that has not gone up yet has no page, so nothing may lead to it. */
const hasPage = ({ data }: Loaded, today: string): boolean =>
  !('publish_on' in data) || hasGoneUp(data, today);

function indexEntries(loaded: readonly Loaded[], today: string): Map<string, AnyEntry> {
  const themeFiles = new Map(
    loaded.filter((one) => one.collection === 'themes').map(({ id, file }) => [id, file]),
  );
  const addressed = (one: Loaded): AnyEntry => ({
    ...one,
    address: hasPage(one, today)
      ? (addressOf(one.collection, one.file, parentFile(one, themeFiles)) ?? '')
      : '',
  });
  return new Map(loaded.map((one) => [keyOf(one.collection, one.id), addressed(one)]));
}

const parentFile = ({ data }: Loaded, themeFiles: ReadonlyMap<string, string>) =>
  'theme' in data ? themeFiles.get(data.theme) : undefined;

/** Each entry’s neighbours, both ways, as keys; a reference to nothing throws. */
function linkEntries(entries: ReadonlyMap<string, AnyEntry>): Map<string, Set<string>> {
  const forward = new Map<string, string[]>();
  const links = new Map<string, Set<string>>();
  for (const [key, entry] of entries) {
    const targets = referencesOf(COLLECTIONS[entry.collection].schema, entry.data).map(
      (ref) => `${ref.collection}/${ref.id}`,
    );
    const lost = targets.find((target) => !entries.has(target));
    if (lost !== undefined) throw new Error(`${key} refers to ${lost}, which is not there.`);
    forward.set(key, targets);
    links.set(key, new Set(targets));
  }
  for (const [key, targets] of forward) {
    for (const target of targets) links.get(target)?.add(key);
  }
  return links;
}

/**
 * Links loaded entries by their references, once, both ways. `today` (`YYYY-MM-DD`) decides what has
 * gone up; without it all has. @throws on a reference to nothing.
 */
export function buildGraph(loaded: readonly Loaded[], today = '9999-12-31'): Graph {
  const entries = indexEntries(loaded, today);
  const links = linkEntries(entries);
  const grouped = new Map(
    COLLECTION_NAMES.map((name) => [
      name,
      [...entries.values()].filter((entry) => entry.collection === name),
    ]),
  );
  const addressed = new Map([...entries.values()].map((entry) => [entry.address, entry]));
  addressed.delete('');
  // An entry filed under a collection’s name is of that collection: TypeScript cannot follow the map.
  const ofKind = <Name extends CollectionName>(list: readonly AnyEntry[] = []) =>
    list as unknown as readonly Entry<Name>[];
  return {
    all: (collection) => ofKind(grouped.get(collection)),
    get: (collection, id) => {
      const [entry] = ofKind<typeof collection>(
        [entries.get(keyOf(collection, id))].filter((one) => one !== undefined),
      );
      if (entry === undefined) throw new Error(`There is no entry “${id}” in ${collection}.`);
      return entry;
    },
    at: (address) => addressed.get(address),
    linked: (entry, collection) =>
      ofKind(
        [...(links.get(keyOf(entry.collection, entry.id)) ?? [])]
          .map((key) => entries.get(key))
          .filter((one) => one?.collection === collection)
          .filter((one) => one !== undefined),
      ),
  };
}

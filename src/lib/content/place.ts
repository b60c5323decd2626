import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { didYouMean } from './explain/nearest.ts';
import type { Finding } from './problem.ts';

/** What a file is, judged by where it lies and what it is called. */
export interface Place {
  readonly collection: CollectionName;
  /** The file's name without its ending. */
  readonly name: string;
  /** What is wrong with the name, if the file can be read all the same. */
  readonly problems: readonly Finding[];
}

const ROOT = 'content/';
const READABLE = /^\.(md|markdown|yaml|yml|txt)$/i;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const FOLDERS: ReadonlyMap<string, CollectionName> = new Map(
  COLLECTION_NAMES.map((name) => [COLLECTIONS[name].folder, name]),
);

const refuse = (message: string): Finding => ({ line: 1, message });

const NOT_KEBAB =
  'use small letters, figures and hyphens only in the file’s name, for example cannot-sleep.md';

/** Files that only a computer looks at, such as `.gitkeep`. */
export const isHidden = (file: string): boolean => /(^|\/)\.[^/]*$/.test(file);

/** A file of words may have the wrong ending and be read all the same; others are in the way. */
function wrongEnding(place: Place, ending: string): Place | Finding {
  const { format } = COLLECTIONS[place.collection];
  const only = `files in this folder end in .${format}`;
  if (!READABLE.test(ending)) {
    return refuse(`${only}: move this one to public/uploads, or delete it`);
  }
  return { ...place, problems: [refuse(`${only}: rename it to ${place.name}.${format}`)] };
}

/** Finds the collection of a file; or says why it belongs to none. */
export function placeOf(file: string): Place | Finding {
  const path = file.startsWith(ROOT) ? file.slice(ROOT.length) : file;
  const slash = Math.max(0, path.lastIndexOf('/'));
  const folder = path.slice(0, slash);
  const collection = FOLDERS.get(folder);
  if (collection === undefined) {
    const hint = didYouMean(folder, FOLDERS.keys()) || ': move the file to one that has';
    return refuse(`the folder “${folder}” has no place on the site${hint}`);
  }
  const { format } = COLLECTIONS[collection];
  const [, name = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(path.slice(slash + 1)) ?? [];
  if (ending !== `.${format}`) {
    return wrongEnding({ collection, name, problems: [] }, ending);
  }
  return { collection, name, problems: KEBAB.test(name) ? [] : [refuse(NOT_KEBAB)] };
}

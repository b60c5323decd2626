import { checkTogether, withPages } from '#lib/content/check-content.ts';
import { valueAt } from '#lib/content/fields/field-at.ts';
import { loadFile, type LoadedFile } from '#lib/content/load-file.ts';
import { isHidden } from '#lib/content/place.ts';
import type { Problem } from '#lib/content/problem.ts';
import type { Site } from '#lib/content/body/targets.ts';
import type { Entry } from '#lib/content/rules/entry.ts';
import type { Snapshot } from './snapshot.ts';

/** All content as read, and what was already wrong with it before anybody changed anything. */
export interface KnownContent {
  readonly loaded: readonly LoadedFile[];
  readonly site: Site;
  /** What the rules across entries said of it. */
  readonly before: readonly Problem[];
}

const bytes = new TextEncoder();

/** One file as the check reads it. */
export const loadText = (path: string, text: string): LoadedFile =>
  loadFile(path, bytes.encode(text));

/** Reads a snapshot once, so that each check after it is quick. */
export function knowContent({ files, publicFiles, addresses }: Snapshot): KnownContent {
  const paths = Object.keys(files).filter((path) => !isHidden(path));
  const loaded = paths.sort().map((path) => loadText(path, files[path] ?? ''));
  const site = { publicFiles: new Set(publicFiles), addresses: new Set(addresses) };
  return { loaded, site: withPages(loaded, site), before: checkTogether(loaded, site) };
}

/** The content with one file changed, added or, without a text, taken away. */
export function withFile(known: KnownContent, path: string, text?: string): readonly LoadedFile[] {
  const others = known.loaded.filter(({ file }) => file !== path);
  return text === undefined ? others : [...others, loadText(path, text)];
}

/** What readers and staff call an entry: its title, or else its file’s name. */
export const titleOf = ({ read, name }: Entry): string =>
  ['title', 'term', 'name']
    .map((key) => valueAt(read.data, [key]))
    .find((one) => typeof one === 'string') ?? name;

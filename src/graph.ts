import { getCollection, getEntry, render } from 'astro:content';
import { londonTime } from '#lib/london-time.ts';
import { schoolYearOf, type History } from '#lib/changes.ts';
import { buildGraph, type Graph, type Loaded } from '#lib/graph.ts';
import { readHistory } from '#lib/read-history.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';

/** The day the site is built as, in Sefton, `YYYY-MM-DD`; `BUILD_DATE` overrides the clock. */
export const today = process.env['BUILD_DATE'] ?? londonTime(new Date()).day;

const fileName = (path = ''): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

const load = async (collection: CollectionName): Promise<Loaded[]> =>
  (await getCollection(collection)).map(({ id, filePath, data }) => ({
    collection,
    id,
    file: fileName(filePath),
    data,
  }));

const loadGraph = async (): Promise<Graph> =>
  buildGraph(
    (await Promise.all(COLLECTION_NAMES.map(load)))
      .map((entries) => entries.toSorted((a, b) => a.file.localeCompare(b.file, 'en')))
      .flat(),
    today,
  );

let built: Promise<Graph> | undefined;

/** All content, loaded and linked once for the whole build; anew for each page while developing. */
export const getGraph = (): Promise<Graph> =>
  import.meta.env.DEV ? loadGraph() : (built ??= loadGraph());

/** The Markdown body of an entry, as a component. */
export async function renderBody(collection: CollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`There is no entry “${id}” in ${collection}.`);
  return (await render(entry)).Content;
}

/** The headings of an entry’s Markdown body: the level, the words, and the id a link can lead to. */
export async function headingsOf(collection: CollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`There is no entry “${id}” in ${collection}.`);
  return (await render(entry)).headings;
}

let history: { read: History } | undefined;

/** When the files of content changed in this school year, read from git once for the whole build. */
export const getHistory = (): History =>
  (history ??= { read: readHistory('.', schoolYearOf(today)) }).read;

/** The Markdown body of an entry, as it was written. */
export const bodyOf = async (collection: CollectionName, id: string): Promise<string> =>
  (await getEntry(collection, id))?.body ?? '';

import { readdirSync, readFileSync } from 'node:fs';
import { readEntry } from '#lib/content/read/read-entry.ts';
import { buildGraph, type Graph, type Loaded } from '#lib/graph.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

const ROOT = new URL('../../content/', import.meta.url);

const filesOf = (folder: string, format: string): string[] => {
  try {
    return readdirSync(new URL(`${folder}/`, ROOT)).filter((file) => file.endsWith(`.${format}`));
  } catch {
    return [];
  }
};

function load(collection: CollectionName): Loaded[] {
  const { folder, format, schema } = COLLECTIONS[collection];
  return filesOf(folder, format)
    .toSorted()
    .map((file) => {
      const entry = readEntry(readFileSync(new URL(`${folder}/${file}`, ROOT)), format);
      const data = schema.parse(entry.data);
      return { collection, id: data.id, file: file.replace(/\.\w+$/, ''), data };
    });
}

/** The real content, checked and linked, as the site gets it. */
export const loadGraph = (): Graph => buildGraph(COLLECTION_NAMES.flatMap(load));

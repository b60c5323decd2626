import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** One Astro collection from one line of the table; the file’s own `id` is the entry’s id. */
const collection = (name: CollectionName) => {
  const { folder, format, schema } = COLLECTIONS[name];
  return defineCollection({
    loader: glob({
      base: 'content',
      pattern: `${folder}/*.${format}`,
      generateId: ({ data, entry }) => (typeof data['id'] === 'string' ? data['id'] : entry),
    }),
    schema,
  });
};

/** The table of collections as Astro wants it. */
export const collections: Record<string, ReturnType<typeof collection>> = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, collection(name)]),
);

import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** A loader that does not warn of a collection without entries: that is normal while a plan is young. */
const withoutEmptyWarning = (loader: Loader): Loader => ({
  ...loader,
  load: (context: LoaderContext) => {
    const warn = (message: string) => {
      if (!message.startsWith('No files found')) context.logger.warn(message);
    };
    const logger = new Proxy(context.logger, {
      get: (target, key): unknown => (key === 'warn' ? warn : Reflect.get(target, key)),
    });
    return loader.load({ ...context, logger });
  },
});

/** One Astro collection from one line of the table; the file’s own `id` is the entry’s id. */
const collection = (name: CollectionName) => {
  const { folder, format, schema } = COLLECTIONS[name];
  return defineCollection({
    loader: withoutEmptyWarning(
      glob({
        base: 'content',
        pattern: `${folder}/*.${format}`,
        generateId: ({ data, entry }) => (typeof data['id'] === 'string' ? data['id'] : entry),
      }),
    ),
    schema,
  });
};

/** The table of collections as Astro wants it. */
export const collections: Record<string, ReturnType<typeof collection>> = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, collection(name)]),
);

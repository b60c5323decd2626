import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** One Astro collection from one line of the table; the file’s own `id` is the entry’s id. */
const collection = <Name extends CollectionName>(name: Name) => {
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

export const collections = {
  needs: collection('needs'),
  services: collection('services'),
  'plan-versions': collection('plan-versions'),
  themes: collection('themes'),
  priorities: collection('priorities'),
  indicators: collection('indicators'),
  'you-said-we-did': collection('you-said-we-did'),
  'finder-questions': collection('finder-questions'),
  'finder-outcomes': collection('finder-outcomes'),
  resources: collection('resources'),
  principles: collection('principles'),
  guides: collection('guides'),
  packs: collection('packs'),
  campaigns: collection('campaigns'),
  storyboards: collection('storyboards'),
  pages: collection('pages'),
  alerts: collection('alerts'),
  glossary: collection('glossary'),
  settings: collection('settings'),
  words: collection('words'),
};

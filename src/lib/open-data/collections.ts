import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/**
 * The collections that are given away as data, with the fields of each that are not: words that are
 * only for search, and notes among those who make the site. Texts and settings of the site itself
 * are no data. A new collection is named here or in {@link KEPT}; a test holds that.
 */
const OPEN: Partial<Record<CollectionName, readonly string[]>> = {
  needs: ['words'],
  services: ['words', 'feed_id'],
  'plan-versions': [],
  themes: [],
  priorities: [],
  indicators: [],
  'you-said-we-did': [],
  resources: ['slides'],
  principles: [],
  guides: [],
  packs: [],
  campaigns: [],
  storyboards: [],
  'easy-plans': [],
  glossary: [],
  calendar: [],
};

/** What waits for the council is listed at `/status/`, where it is explained. */
const NEVER = ['waits_for'];

/** The collections that are not given away as data: they only make sense on the site. */
export const KEPT: readonly CollectionName[] = [
  'finder-questions',
  'finder-outcomes',
  'pages',
  'alerts',
  'settings',
  'words',
  'shortcuts',
  'risks',
  'search-language',
];

/** The names of the collections that are given away, in their order. */
export const OPEN_NAMES = (Object.keys(COLLECTIONS) as CollectionName[]).filter(
  (name) => OPEN[name] !== undefined,
);

/** Whether a field of a collection is given away. */
export const isOpenField = (name: CollectionName, field: string): boolean =>
  !NEVER.includes(field) && OPEN[name]?.includes(field) !== true;

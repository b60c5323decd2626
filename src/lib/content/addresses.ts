import type { CollectionName } from '#schemas/collections.ts';

type Address = (name: string, theme: string | undefined) => string | undefined;

/** The guide that all others belong to, and the one for staff themselves, stand apart. */
const guideAddress = (name: string): string =>
  name === 'worried' || name === 'staff' ? `/schools/${name}/` : `/schools/worried/${name}/`;

const ADDRESSES: Partial<Record<CollectionName, Address>> = {
  needs: (name) => `/help/${name}/`,
  services: (name) => `/services/${name}/`,
  themes: (name) => `/plan/${name}/`,
  priorities: (name, theme) => (theme === undefined ? undefined : `/plan/${theme}/${name}/`),
  indicators: (name) => `/progress/${name}/`,
  campaigns: (name) => `/whats-on/${name}/`,
  resources: (name) => `/schools/resources/${name}/`,
  packs: (name) => `/schools/packs/${name}/`,
  guides: guideAddress,
  pages: (name) => `/${name}/`,
  storyboards: () => '/watch/',
};

/**
 * The address of an entry's own page, from the name of its file without the ending; a priority
 * needs its theme's file name too. Entries without a page of their own have none.
 */
export function addressOf(
  collection: CollectionName,
  name: string,
  themeName?: string,
): string | undefined {
  return ADDRESSES[collection]?.(name, themeName);
}

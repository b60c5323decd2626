import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { columnsOf } from './columns.ts';
import { termsOf, type Made } from './made.ts';

/**
 * What spreadsheets there are and what each of their columns means, as a Data Package
 * (datapackage.org, version 2): programs read from it how to load them.
 */
export const dataPackage = (names: readonly CollectionName[], { today, site }: Made) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'grow-well-sefton',
  title: 'Grow Well Sefton: open data',
  homepage: termsOf(site),
  created: `${today}T00:00:00Z`,
  resources: names.map((name) => ({
    name,
    title: COLLECTIONS[name].label,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: [
        ...columnsOf(name).map(({ name: field, label, hint }) => ({
          name: field,
          title: label,
          description: hint,
          type: 'string',
        })),
        { name: 'page', title: 'Page', description: 'The page of this entry.', type: 'string' },
      ],
    },
  })),
});

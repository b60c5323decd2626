import type { Entry, Graph } from '#lib/graph.ts';
import type { TaxonomyTerm } from '#schemas/open-data/hsds-uk.ts';
import { AUDIENCES, THRIVE } from '#schemas/parts/vocabulary.ts';
import { uuidOf } from './ids.ts';

/** The lists that services are sorted by. */
export const TAXONOMIES = {
  needs: { name: 'Needs', description: 'What a young person may need help with.' },
  thrive: {
    name: 'THRIVE needs-based groupings',
    description: 'The five groupings of the THRIVE Framework (implementingthrive.org).',
  },
  audience: { name: 'Audience', description: 'Who a service is for.' },
} as const;

type TaxonomyName = keyof typeof TAXONOMIES;

/** The id of a taxonomy. */
export const taxonomyId = (name: TaxonomyName): string => uuidOf('taxonomy', name);

interface Listed {
  id: string;
  name: string;
  description: string;
}

const termOf = (list: TaxonomyName, { id, name, description }: Listed): TaxonomyTerm => ({
  id: uuidOf('taxonomy-term', list, id),
  name,
  description,
  taxonomy_id: taxonomyId(list),
  taxonomy: TAXONOMIES[list].name,
});

const ofNeed = ({ id, data }: Entry<'needs'>): TaxonomyTerm =>
  termOf('needs', { id, name: data.topic, description: data.lede });
const ofThrive = (id: keyof typeof THRIVE): TaxonomyTerm =>
  termOf('thrive', { id, name: THRIVE[id], description: `THRIVE: ${THRIVE[id]}` });
const ofAudience = (id: keyof typeof AUDIENCES): TaxonomyTerm =>
  termOf('audience', { id, name: AUDIENCES[id], description: `For: ${AUDIENCES[id]}` });

const keysOf = <T extends object>(list: T) => Object.keys(list) as (keyof T)[];

/** Every term of every taxonomy. */
export const allTerms = (graph: Graph): TaxonomyTerm[] => [
  ...graph.all('needs').map(ofNeed),
  ...keysOf(THRIVE).map(ofThrive),
  ...keysOf(AUDIENCES).map(ofAudience),
];

/** The terms that a service is sorted by: its needs, its THRIVE groups, whom it is for. */
export const termsOf = (graph: Graph, service: Entry<'services'>): TaxonomyTerm[] => [
  ...service.data.needs.map((id) => ofNeed(graph.get('needs', id))),
  ...service.data.thrive.map(ofThrive),
  ...service.data.audience.map(ofAudience),
];

import { z } from 'zod';
import {
  feedAbout,
  fullService,
  listedService,
  pageOf,
  taxonomy,
  taxonomyTerm,
} from '#schemas/open-data/hsds-uk.ts';

/** OpenAPI 3.1 reads JSON Schema 2020-12, which is what zod writes. */
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any' });

const answer = (description: string, schema: z.ZodType) => ({
  200: { description, content: { 'application/json': { schema: schemaOf(schema) } } },
});

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
};

const list = (what: string, item: z.ZodType, tags: readonly string[]) => ({
  get: {
    summary: `All ${what}, on one page. Query parameters are ignored.`,
    tags,
    responses: answer(`A page of ${what}`, pageOf(item)),
  },
});

const one = (what: string, item: z.ZodType, tags: readonly string[]) => ({
  get: {
    summary: `One ${what}, whole`,
    tags,
    parameters: [idParameter],
    responses: { ...answer(`The ${what}`, item), 404: { description: `No such ${what}` } },
  },
});

/** What the feed answers, as OpenAPI 3.1; `base` is the feed’s own address. */
export const openApi = (base: URL) => ({
  openapi: '3.1.0',
  info: {
    title: 'Services for children and young people in Sefton',
    version: '3.0',
    description:
      'HSDS-UK 3.0, served as files: GET only, no key, no filters. Numbers and hours whose source is old or unknown are left out.',
    termsOfService: new URL('/data/', base).href,
  },
  servers: [{ url: base.href }],
  paths: {
    '/': {
      get: {
        summary: 'What this feed is',
        tags: ['Required'],
        responses: answer('About the feed', feedAbout),
      },
    },
    '/services': list('services', listedService, ['Required']),
    '/services/{id}': one('service', fullService, ['Required']),
    '/taxonomies': list('taxonomies', taxonomy, ['Optional']),
    '/taxonomies/{id}': one('taxonomy', taxonomy, ['Optional']),
    '/taxonomy_terms': list('taxonomy terms', taxonomyTerm, ['Optional']),
    '/taxonomy_terms/{id}': one('taxonomy term', taxonomyTerm, ['Optional']),
  },
});

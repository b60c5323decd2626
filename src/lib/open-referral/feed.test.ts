import { expect, test } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import {
  feedAbout,
  fullService,
  listedService,
  pageOf,
  taxonomy,
  taxonomyTerm,
} from '#schemas/open-data/hsds-uk.ts';
import { feedFiles } from './feed.ts';

const graph = loadGraph();
const feed = feedFiles(graph, new URL('https://growwell.example.org/'));
const below = (folder: string) =>
  [...feed].filter(([path]) => path.startsWith(`${folder}/`)).map(([, body]) => body);
const sent = JSON.stringify([...feed.values()]);

test('every answer keeps to the standard, closed and checked', () => {
  expect(() => feedAbout.parse(feed.get('index'))).not.toThrow();
  expect(pageOf(listedService).safeParse(feed.get('services')).error).toBeUndefined();
  expect(pageOf(taxonomy).safeParse(feed.get('taxonomies')).error).toBeUndefined();
  expect(pageOf(taxonomyTerm).safeParse(feed.get('taxonomy_terms')).error).toBeUndefined();
  for (const body of below('services')) expect(fullService.safeParse(body).error).toBeUndefined();
});

test('every service of the site is in the list and has an address of its own', () => {
  const { contents } = pageOf(listedService).parse(feed.get('services'));
  expect(contents).toHaveLength(graph.all('services').length);
  for (const { id } of contents) expect(feed.has(`services/${id}`), id).toBe(true);
});

test('every term that a service is sorted by can be looked up', () => {
  for (const body of below('services')) {
    for (const { taxonomy_term: term } of fullService.parse(body).attributes ?? []) {
      expect(feed.get(`taxonomy_terms/${term.id}`)).toEqual(term);
      expect(feed.has(`taxonomies/${term.taxonomy_id}`)).toBe(true);
    }
  }
});

test('a service keeps its id for good', () => {
  const { contents } = pageOf(listedService).parse(feed.get('services'));
  expect(contents.find(({ name }) => name === 'Childline')?.id).toBe(
    '61813dcb-d2cc-5515-b311-b73a120aed55',
  );
});

test('an organisation is the same wherever it is named', () => {
  const { contents } = pageOf(listedService).parse(feed.get('services'));
  const seen = new Map(contents.map(({ organization }) => [organization.id, organization]));
  for (const { organization } of contents) expect(seen.get(organization.id)).toEqual(organization);
  expect(seen.size).toBeLessThan(contents.length);
});

test('nothing that the site hides is sent', () => {
  for (const number of ['0151 934 4013', '0151 934 3555', '07312 263 291'])
    expect(sent).not.toContain(number);
  expect(sent).toContain('0800 1111');
});

test('nothing empty is sent', () => {
  expect(sent).not.toMatch(/:null|:""|:\[\]/);
});

test('the description names every answer, and its list of services can be walked', () => {
  const api = JSON.stringify(feed.get('openapi'));
  for (const path of ['/services', '/services/{id}', '/taxonomies', '/taxonomy_terms/{id}'])
    expect(api).toContain(`"${path}"`);
});

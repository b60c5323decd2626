import type { Graph } from '#lib/graph.ts';
import { openApi } from './open-api.ts';
import { fullServiceOf, listedServiceOf, serviceId } from './service.ts';
import { allTerms, TAXONOMIES, taxonomyId } from './taxonomies.ts';

/** Where the feed begins on the site. */
export const FEED_PATH = '/openreferral';

/** Where the UK profile of the standard is explained. */
const PROFILE = 'https://openreferraluk.org/';

/** Everything on one page: a host that only sends files cannot answer “page 2” with the truth. */
const onePage = (contents: readonly unknown[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});

const withAddress = (folder: string, items: readonly { id: string }[]) =>
  items.map((item): [string, unknown] => [`${folder}/${item.id}`, item]);

/**
 * Every answer of the feed (Open Referral UK, HSDS-UK 3.0), by its path below {@link FEED_PATH}
 * without an ending; `index` is the answer at the feed’s own address. `site` is the site’s address.
 */
export function feedFiles(graph: Graph, site: URL): ReadonlyMap<string, unknown> {
  const services = graph.all('services');
  const taxonomies = Object.entries(TAXONOMIES).map(([name, words]) => ({
    id: taxonomyId(name as keyof typeof TAXONOMIES),
    ...words,
  }));
  const terms = allTerms(graph);
  return new Map<string, unknown>([
    [
      'index',
      {
        version: 'HSDS-UK-3.0',
        profile: PROFILE,
        openapi_url: new URL(`${FEED_PATH}/openapi.json`, site).href,
      },
    ],
    ['openapi', openApi(new URL(FEED_PATH, site))],
    ['services', onePage(services.map((one) => listedServiceOf(graph, one)))],
    ...services.map((one): [string, unknown] => [
      `services/${serviceId(one)}`,
      fullServiceOf(graph, one),
    ]),
    ['taxonomies', onePage(taxonomies)],
    ...withAddress('taxonomies', taxonomies),
    ['taxonomy_terms', onePage(terms)],
    ...withAddress('taxonomy_terms', terms),
  ]);
}

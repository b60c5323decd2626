import type { Entry, Graph } from '#lib/graph.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Pages about the site itself and lists of other pages: found by their names, not by their words. */
const BY_NAME = [
  '/',
  '/search/',
  '/services/',
  '/services/a-to-z/',
  '/help/',
  '/families/services/',
  '/offline/',
  '/find/',
  '/404/',
];

/** Pages that show again what others say: lists by need or phase, slides and paper, quarters. */
const SAID_AGAIN = [
  /^\/schools\/(?:resources|who-can-help)\/(?:need|phase)\//,
  /^\/schools\/who-can-help\/[^/]+\/$/,
  /^\/schools\/whats-new\/$/,
  /^\/progress\/(?:quarters|board)\//,
  /\/(?:slides|paper)\/$/,
];

/** Pages of words that are about the site, or the law, not about help. */
const isAboutTheSite = (entry: Entry<CollectionName> | undefined): boolean =>
  entry?.collection === 'pages' && 'by_name' in entry.data && entry.data.by_name;

/** Whether the search looks into the words of a page; `isHidden` if it is kept out of search engines. */
export const isIndexed = (address: string, isHidden: boolean, graph: Graph): boolean =>
  !isHidden &&
  !BY_NAME.includes(address) &&
  !SAID_AGAIN.some((pattern) => pattern.test(address)) &&
  !isAboutTheSite(graph.at(address));

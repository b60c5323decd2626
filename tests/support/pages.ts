import { readFileSync } from 'node:fs';

const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');

/** The path of every page in the sitemap. */
export const SITEMAP_PAGES: readonly string[] = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

/** Every page there is: the sitemap’s, the status page and the page for a lost address. */
export const ALL_PAGES: readonly string[] = [...SITEMAP_PAGES, '/status/', '/nowhere/'];

/** One page of each kind. */
export const KINDS: readonly string[] = [
  '/',
  '/urgent/',
  '/help/',
  '/help/anxiety/',
  '/help/sleep/',
  '/help/self-harm/',
  '/services/',
  '/services/kooth/',
  '/services/chat-sefton/',
  '/services/nhs-111/',
  '/plan/',
  '/plan/heard/',
  '/plan/happy/',
  '/plan/happy/someone-to-talk-to/',
  '/families/',
  '/have-your-say/',
  '/about/',
  '/accessibility/',
  '/status/',
  '/nowhere/',
];

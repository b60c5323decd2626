import { readdirSync, readFileSync } from 'node:fs';
import { addressOf } from '../../src/features/finder/walk.ts';

const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');

/** The path of every page in the sitemap. */
export const SITEMAP_PAGES: readonly string[] = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

/**
 * The path of every page that was built: the sitemap’s, and those kept out of search engines. The
 * editor is no page for readers; its own tests are in tests/editor.
 */
export const BUILT_PAGES: readonly string[] = readdirSync(new URL('../../dist/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((path) => !path.startsWith('/admin/'));

/** Every page of its own kind and words: the finder’s many steps are looked at by a few of them. */
export const ALL_PAGES: readonly string[] = [...SITEMAP_PAGES, '/saved/', '/status/', '/nowhere/'];

/** Pages of the finder: its first, one that asks, one with results, one for a child who is hurt. */
const FINDER_PAGES = [
  {},
  { who: 'me', safe: 'ok' },
  { who: 'me', safe: 'ok', about: 'body', how: 'text' },
  { who: 'me', safe: 'hurt', age: 'under-18' },
].map(addressOf);

/** One page of each kind. */
export const KINDS: readonly string[] = [
  '/',
  '/urgent/',
  '/offline/',
  '/help/',
  '/help/anxiety/',
  '/help/sleep/',
  '/help/self-harm/',
  ...FINDER_PAGES,
  '/services/',
  '/services/a-to-z/',
  '/services/kooth/',
  '/services/chat-sefton/',
  '/services/nhs-111/',
  '/plan/',
  '/plan/heard/',
  '/plan/happy/',
  '/plan/happy/someone-to-talk-to/',
  '/families/',
  '/families/services/',
  '/saved/',
  '/have-your-say/',
  '/about/',
  '/accessibility/',
  '/status/',
  '/nowhere/',
];

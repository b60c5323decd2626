import { readdirSync, readFileSync } from 'node:fs';
import { addressOf } from '../../src/features/finder/walk.ts';

const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');

/** The path of every page in the sitemap. */
export const SITEMAP_PAGES: readonly string[] = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

/** The path of every file that was built. */
const BUILT: readonly string[] = readdirSync(new URL('../../dist/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
}).map((file) => `/${file}`);

/**
 * The path of every page that was built: the sitemap’s, and those kept out of search engines. The
 * editor is no page for readers; its own tests are in tests/editor.
 */
export const BUILT_PAGES: readonly string[] = BUILT.filter((file) => file.endsWith('/index.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .filter((path) => !path.startsWith('/admin/'));

/** The path of every calendar, feed and file of figures that pages lead to. */
export const BUILT_FILES: readonly string[] = BUILT.filter((file) =>
  /\.(csv|ics|json|xml)$/.test(file),
);

/** Every page of its own kind and words: the finder’s many steps are looked at by a few of them. */
export const ALL_PAGES: readonly string[] = [
  ...SITEMAP_PAGES,
  '/saved/',
  '/status/',
  '/status/calendar/',
  '/nowhere/',
];

/** Folders with many pages from one mould, and how many of them stand for the others. */
const MOULDS: readonly [folder: RegExp, enough: number][] = [
  [/^\/schools\/who-can-help\/[^/]+\/$/, 3],
  [/^\/schools\/resources\/(need|phase)\/[^/]+\/$/, 2],
  [/^\/schools\/resources\/[^/]+\/$/, 10],
  [/^\/schools\/resources\/[^/]+\/slides\/$/, 2],
  [/^\/schools\/packs\/[^/]+\/$/, 2],
  [/^\/schools\/packs\/[^/]+\/paper\/$/, 2],
  [/^\/progress\/quarters\/[^/]+\/$/, 2],
];

const mouldOf = (path: string) => MOULDS.find(([folder]) => folder.test(path));

/** Every page but those that are like others, of which a few are taken; `EVERY_PAGE=on` takes all. */
export const DISTINCT_PAGES: readonly string[] = ALL_PAGES.filter((path, index) => {
  const mould = mouldOf(path);
  if (mould === undefined || process.env['EVERY_PAGE'] === 'on') return true;
  const before = ALL_PAGES.slice(0, index).filter((one) => mouldOf(one) === mould);
  return before.length < mould[1];
});

/** Pages of the finder: its first, one that asks, one with results, one for a child who is hurt. */
/** The finder’s start, a question, the results, and what a child who is hurt is asked. */
export const FINDER_PAGES: readonly string[] = [
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
  '/help/low-mood/',
  '/help/adhd/',
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
  '/watch/',
  '/watch/heard/',
  '/plan/easy/',
  '/whats-on/',
  '/whats-on/teenage-vaccines/',
  '/progress/',
  '/progress/wait-for-first-talk/',
  '/progress/asking-for-early-help/',
  '/progress/quarters/2026-q2/',
  '/progress/board/',
  '/families/',
  '/families/services/',
  '/schools/',
  '/schools/worried/',
  '/schools/who-can-help/anxiety/',
  '/schools/who-can-help/phase/ks1/',
  '/schools/resources/',
  '/schools/resources/sleep-detectives/',
  '/schools/resources/sleep-detectives/slides/',
  '/schools/resources/need/sleep/',
  '/schools/packs/',
  '/schools/packs/tutor-time-kit/',
  '/schools/packs/tutor-time-kit/paper/',
  '/schools/review/',
  '/schools/review/paper/',
  '/schools/staff/',
  '/schools/whats-new/',
  '/saved/',
  '/search/',
  '/have-your-say/',
  '/data/',
  '/data/services/',
  '/about/',
  '/accessibility/',
  '/status/',
  '/status/calendar/',
  '/nowhere/',
];

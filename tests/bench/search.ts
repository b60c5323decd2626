/**
 * `npm run bench:search`: the judged queries through the built site’s search in a real browser, beside
 * Pagefind as it comes and MiniSearch (fuzzy and prefix) over the same pages; at today’s size, at 250
 * and at 10,000 pages (the site’s and made-up council pages). Figures of time vary with the machine.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { BROWSER_ARGS, findBrowser } from '../../scripts/lib/find-browser.ts';
import { shrinkLibrary } from '../../scripts/lib/index-site.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { searchFor } from '../support/search.ts';
import { councilPages, type MadePage } from './council-pages.ts';
import { judge, mean, QUERIES, type Query } from './judge.ts';

const PORT = Number(process.env['PORT'] ?? 4391);
const SIZES = [0, 250, 10_000];

/** A page as the index has it. */
interface Indexed extends MadePage {
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** What one way to search gave. */
interface Run {
  name: string;
  answers: readonly (readonly string[])[];
  /** How many crisis queries had urgent help first. */
  urgent: number;
  /** Bytes over the wire to the first whole answer. */
  bytes: number;
  /** Milliseconds to the first answer with nothing loaded, and the middle of all others. */
  cold: number;
  warm: number;
}

const isCrisis = ({ intent }: Query) => intent === 'crisis';

/** The site’s pages from the index that the build made. */
function builtPages(): Indexed[] {
  const folder = 'dist/pagefind/fragment';
  return readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8').slice('pagefind_dcd'.length);
    // Written by Pagefind; only what is read here is named.
    const page = JSON.parse(text) as Omit<Indexed, 'text' | 'title'> & { content: string };
    return { ...page, title: page.meta['title'] ?? '', text: page.content };
  });
}

/** A copy of the site whose index holds these pages and no others. */
async function siteOf(pages: readonly Indexed[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  cpSync('dist', folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { url, title, text, meta, filters } of pages)
    await index.addCustomRecord({
      url,
      content: text,
      language: 'en-gb',
      meta: { ...meta, title },
      filters,
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await shrinkLibrary(join(folder, 'pagefind'));
  return folder;
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Asks all queries and takes the time; `ask` gives addresses, and whether urgent help came first. */
async function time(
  name: string,
  ask: (query: string) => Promise<{ results: readonly string[]; isUrgent: boolean }>,
): Promise<Omit<Run, 'bytes'>> {
  const answers: (readonly string[])[] = [];
  const times: number[] = [];
  let urgent = 0;
  for (const query of QUERIES) {
    const start = performance.now();
    const { results, isUrgent } = await ask(query.query);
    times.push(performance.now() - start);
    answers.push(results);
    const isFirst = isUrgent || judge(query, results.slice(0, 1)).rr === 1;
    if (isCrisis(query) && isFirst) urgent += 1;
  }
  return { name, answers, urgent, cold: times[0] ?? 0, warm: middle(times.slice(1)) };
}

async function freshPage(browser: Browser): Promise<{ page: Page; bytes: () => number }> {
  const page = await (await browser.newContext()).newPage();
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  await devtools.send('Network.enable');
  await page.goto(`http://127.0.0.1:${PORT}/search/`, { waitUntil: 'networkidle' });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return { page, bytes: () => bytes };
}

/** The bytes to the first whole answer to one query, in a page of its own. */
async function bytesFor(browser: Browser, ask: (page: Page) => Promise<unknown>): Promise<number> {
  const { page, bytes } = await freshPage(browser);
  await ask(page);
  await page.waitForLoadState('networkidle');
  const all = bytes();
  await page.context().close();
  return all;
}

async function runOurs(browser: Browser): Promise<Run> {
  const { page } = await freshPage(browser);
  const run = await time('this site', (query) => searchFor(page, query));
  await page.context().close();
  const bytes = await bytesFor(browser, (one) => searchFor(one, 'anxiaty'));
  const deep = await bytesFor(browser, (one) => searchFor(one, 'worried about my tooth'));
  console.log(`  a sentence that no list knows: ${(deep / 1000).toFixed(0)} kB`);
  return { ...run, bytes };
}

const askPagefind = (page: Page, query: string) =>
  page.evaluate(async (text) => {
    const library = '/pagefind/pagefind.js';
    const pagefind = (await import(library)) as {
      options: (options: object) => Promise<void>;
      search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search(text);
    const first = await Promise.all(results.slice(0, 5).map((one) => one.data()));
    return { results: first.map(({ url }) => url), isUrgent: false };
  }, query);

async function runPagefind(browser: Browser): Promise<Run> {
  const { page } = await freshPage(browser);
  const run = await time('Pagefind as it comes', (query) => askPagefind(page, query));
  await page.context().close();
  return { ...run, bytes: await bytesFor(browser, (one) => askPagefind(one, 'anxiety')) };
}

/** MiniSearch runs beside the browser: its index would be one file, which is weighed instead. */
async function runMiniSearch(pages: readonly Indexed[]): Promise<Run> {
  const start = performance.now();
  const index = new MiniSearch({ idField: 'url', fields: ['title', 'text'] });
  index.addAll(pages);
  const options = { fuzzy: 0.2, prefix: true, boost: { title: 3 } };
  const built = performance.now() - start;
  const run = await time('MiniSearch, fuzzy and prefix', (query) =>
    Promise.resolve({
      results: index
        .search(query, options)
        .slice(0, 5)
        .map(({ id }) => String(id)),
      isUrgent: false,
    }),
  );
  const code = readFileSync('node_modules/minisearch/dist/es/index.js');
  const bytes = [code, JSON.stringify(index)].reduce(
    (sum, text) => sum + brotliCompressSync(text).length,
    0,
  );
  return { ...run, cold: run.cold + built, bytes };
}

function print({ name, answers, urgent, bytes, cold, warm }: Run): void {
  const scores = QUERIES.map((query, nth) => judge(query, answers[nth] ?? []));
  const figures = [
    mean(scores.map(({ ndcg }) => ndcg)).toFixed(2),
    mean(scores.map(({ rr }) => rr)).toFixed(2),
    `${Math.round(mean(scores.map(({ isEmpty }) => (isEmpty ? 1 : 0))) * 100)} %`,
    `${urgent}/${QUERIES.filter(isCrisis).length}`,
    (bytes / 1000).toFixed(0),
    cold.toFixed(0),
    warm.toFixed(warm < 10 ? 1 : 0),
  ];
  console.log(`| ${name} | ${figures.join(' | ')} |`);
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium or Chrome was found. Set CHROMIUM.');
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
const own = builtPages();
const other = (count: number): Indexed[] =>
  councilPages(count).map((page) => ({ ...page, meta: {}, filters: { kind: ['pages'] } }));

for (const size of SIZES) {
  const pages = size === 0 ? own : [...own, ...other(size - own.length)];
  const folder = size === 0 ? 'dist' : await siteOf(pages);
  const server = await serveFolder(folder, PORT);
  console.log(`\n${pages.length} pages`);
  console.log('| search | nDCG@5 | MRR | empty | crisis first | kB | cold, ms | warm, ms |');
  print(await runOurs(browser));
  print(await runPagefind(browser));
  print(await runMiniSearch(pages));
  server.close();
  if (folder !== 'dist') rmSync(folder, { recursive: true });
}
await close();
await browser.close();

/**
 * `npm run bench:pages`: every kind of page of the built site in Lighthouse (phone, the middle of five
 * runs) and on a slow phone, and a Starlight page with the same words beside them.
 * BENCH_RUNS and BENCH_PAGES (paths with commas between) make it shorter.
 */
import type { Server } from 'node:http';
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/lib/find-browser.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { KINDS } from '../support/pages.ts';
import { runLighthouse, type LighthouseRun } from './lighthouse-runs.ts';
import { tableOf } from './machine.ts';
import { measureOnSlowPhone, type Figures } from './slow-phone.ts';
import { starlightSite } from './starlight.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);
const SLOW_RUNS = Math.min(RUNS, 3);
/** Pages that differ from one before them in words alone, and the page for lost ones. */
const LEFT_OUT = new Set([
  '/help/sleep/',
  '/help/low-mood/',
  '/help/adhd/',
  '/services/chat-sefton/',
  '/services/nhs-111/',
  '/plan/heard/',
  '/progress/asking-for-early-help/',
  '/schools/who-can-help/phase/ks1/',
  '/about/',
  '/accessibility/',
  '/nowhere/',
]);
const PATHS = process.env['BENCH_PAGES']?.split(',') ?? KINDS.filter((path) => !LEFT_OUT.has(path));
const BESIDE = '/help/anxiety/';
const DEBUG_PORT = Number(process.env['PORT'] ?? 4389) + 1000;

const middle = <Item>(items: readonly Item[], by: (item: Item) => number): Item | undefined =>
  items.toSorted((a, b) => by(a) - by(b))[Math.floor(items.length / 2)];

async function repeat<Item>(times: number, work: () => Promise<Item>): Promise<Item[]> {
  const results: Item[] = [];
  for (let run = 0; run < times; run += 1) results.push(await work());
  return results;
}

const addressOf = (server: Server): string => {
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
};

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

const weightOf = ({ weights }: LighthouseRun, ...kinds: readonly string[]): number =>
  kinds.reduce((sum, kind) => sum + (weights[kind] ?? 0), 0);

function rowOf(name: string, run: LighthouseRun, slow: Figures): (string | number)[] {
  const all = Object.values(run.weights).reduce((sum, size) => sum + size, 0);
  return [
    name,
    run.scores.join(' / '),
    Math.round(run.fcp),
    Math.round(run.lcp),
    Math.round(run.tbt),
    run.cls.toFixed(3),
    kb(weightOf(run, 'Document')),
    kb(weightOf(run, 'Stylesheet')),
    kb(weightOf(run, 'Script')),
    kb(weightOf(run, 'Font')),
    kb(all),
    Math.round(slow.lcp),
    slow.requests,
  ];
}

async function measure(browser: Browser, name: string, url: string): Promise<(string | number)[]> {
  const runs = await repeat(RUNS, () => runLighthouse(url, DEBUG_PORT));
  const slow = await repeat(SLOW_RUNS, () => measureOnSlowPhone(browser, url));
  const [run, figures] = [middle(runs, ({ lcp }) => lcp), middle(slow, ({ lcp }) => lcp)];
  if (run === undefined || figures === undefined) throw new Error('BENCH_RUNS must be at least 1.');
  return rowOf(name, run, figures);
}

const COLUMNS = [
  'page',
  'perf / a11y / best / seo',
  'FCP, ms',
  'LCP, ms',
  'TBT, ms',
  'CLS',
  'HTML, kB',
  'CSS',
  'JS',
  'fonts',
  'all, kB',
  'LCP on the slow phone, ms',
  'requests',
];

/** The figures as Markdown. */
export async function reportPages(): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return 'Not measured: no Chromium or Chrome was found.';
  const args = [...BROWSER_ARGS, `--remote-debugging-port=${DEBUG_PORT}`];
  const browser = await chromium.launch({ executablePath, args });
  const site = await serveFolder('dist', 0);
  const rows: (string | number)[][] = [];
  for (const [nth, path] of PATHS.entries()) {
    console.log(`  ${nth + 1} of ${PATHS.length}: ${path}`);
    rows.push(await measure(browser, path, addressOf(site) + path));
  }
  const beside = starlightSite(BESIDE);
  if (beside !== undefined) {
    const server = await serveFolder(beside, 0);
    rows.push(await measure(browser, `Starlight, words of ${BESIDE}`, `${addressOf(server)}/`));
    server.close();
  }
  await browser.close();
  site.close();
  const note =
    beside === undefined ? '\n\nStarlight could not be installed here, so it is not beside.' : '';
  return `Lighthouse for a phone, the middle of ${RUNS} runs by LCP; on the slow phone (processor ÷ 6, 400 ms, 50 kB a second) of ${SLOW_RUNS}. Styles stand in the HTML.\n\n${tableOf(COLUMNS, rows)}${note}`;
}

if (import.meta.main) console.log(await reportPages());

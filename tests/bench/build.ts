/**
 * `npm run bench:build [-- 1000 10000]`: builds this site with made-up services beside the real ones, and
 * a plain Astro site with a page for each service; then both once more after an edit of one service.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { copyProject } from '../support/copy-project.ts';
import { generateServices } from './generate.ts';
import { tableOf } from './machine.ts';
import { measureRun, type Run } from './measure-run.ts';
import { plainSite } from './plain-site.ts';

const LISTS = ['/services/', '/services/a-to-z/', '/help/anxiety/', '/families/services/'];

/** What a page may weigh packed, in bytes; a film and packs on paper may weigh more (budgets.spec.ts). */
const BUDGET = 14_000;
const MORE_ALLOWED = /^(?:admin|watch)\/|\/paper\//;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

function sizeOf(folder: string): { pages: number; megabytes: number } {
  const files = filesIn(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { pages: files.filter((file) => file.endsWith('.html')).length, megabytes: bytes / 1e6 };
}

const seconds = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(1);

function rowOf(name: string, run: Run, folder: string): string[] {
  if (run.code !== 0) return [name, `failed: ${run.output.trim().split('\n').at(-1) ?? ''}`];
  const { pages, megabytes } = sizeOf(folder);
  return [
    name,
    String(pages),
    seconds(run.wall),
    seconds(run.cpu),
    run.peak.toFixed(0),
    seconds(run.steps.get('search index')),
    megabytes.toFixed(1),
  ];
}

function edit(content: string): void {
  const file = join(content, 'services/bench-1.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('to do something new', 'to do one thing more'),
  );
}

/** The weight of the pages that list services, packed, in kB. */
const listWeights = (folder: string): string =>
  LISTS.map((path) => {
    const size = packedSize(join(folder, path, 'index.html'));
    return `\`${path}\` ${(size / 1000).toFixed(1)} kB`;
  }).join(', ');

const packedSize = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Pages over the budget, of the four largest of each folder: packing ten thousand would take an hour. */
function overBudget(folder: string): string {
  const pages = filesIn(folder)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, path: relative(folder, dirname(file)), size: statSync(file).size }))
    .filter(({ path }) => !MORE_ALLOWED.test(`${path}/`));
  const over = [...Map.groupBy(pages, ({ path }) => dirname(path)).values()]
    .flatMap((list) => list.toSorted((a, b) => b.size - a.size).slice(0, 4))
    .map(({ file, path }) => ({ path, packed: packedSize(file) }))
    .filter(({ packed }) => packed > BUDGET);
  return (
    over.map(({ path, packed }) => `\`/${path}/\` ${(packed / 1000).toFixed(1)} kB`).join(', ') ||
    'none'
  );
}

const stepsOf = ({ steps }: Run): string =>
  [...steps].map(([name, took]) => `${name} ${took.toFixed(1)} s`).join(', ');

async function benchSize(count: number): Promise<string> {
  const copy = copyProject();
  generateServices(join(copy, 'content'), count);
  const plain = plainSite(join(copy, 'content'));
  const own = () => measureRun(process.execPath, ['scripts/build.ts'], { cwd: copy });
  const astro = () =>
    measureRun(join(plain, 'node_modules/.bin/astro'), ['build', '--silent'], { cwd: plain });
  const first = await own();
  const rows = [rowOf('this site', first, join(copy, 'dist'))];
  const weights = first.code === 0 ? listWeights(join(copy, 'dist')) : '–';
  const over = first.code === 0 ? overBudget(join(copy, 'dist')) : '–';
  edit(join(copy, 'content'));
  if (first.code === 0)
    rows.push(rowOf('this site, one edit later', await own(), join(copy, 'dist')));
  rows.push(rowOf('plain Astro', await astro(), join(plain, 'dist')));
  edit(join(plain, 'content'));
  rows.push(rowOf('plain Astro, one edit later', await astro(), join(plain, 'dist')));
  for (const folder of [copy, plain]) rmSync(folder, { recursive: true, force: true });
  const columns = ['site', 'pages', 'wall, s', 'CPU, s', 'peak, MB', 'search index, s', 'size, MB'];
  return [
    `### ${count.toLocaleString('en-GB')} services more`,
    tableOf(columns, rows),
    `Steps of the first: ${stepsOf(first)}.`,
    `Pages that list services, packed: ${weights}.`,
    `Kinds of page over 14 kB: ${over}.`,
  ].join('\n\n');
}

/** The figures as Markdown, for each number of services. */
export async function reportBuild(counts: readonly number[]): Promise<string> {
  const sections: string[] = [];
  for (const count of counts) sections.push(await benchSize(count));
  return sections.join('\n\n');
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  console.log(await reportBuild(counts.length === 0 ? [1000, 10_000] : counts));
}

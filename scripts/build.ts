/**
 * `npm run build`: checks the content, builds beside the site people see, indexes it for search,
 * checks the result, and only then swaps the two. A build that fails or is killed changes nothing.
 * With SERVICE_WORKER=off, phones drop what they kept of the site. With PACKED_FILES=on it makes
 * packed copies beside the files, for a host that does not pack by itself as well.
 */
import { rmSync } from 'node:fs';
import { checkSite } from './lib/check-site.ts';
import { finishPages } from './lib/finish-pages.ts';
import { packFiles } from './lib/hosting/pack-files.ts';
import { writeHostFiles } from './lib/hosting/write-host-files.ts';
import { indexSite } from './lib/index-site.ts';
import { FOLDERS, publish } from './lib/publish.ts';
import { pruneBuiltSitemap } from './lib/prune-sitemap.ts';
import { runTool } from './lib/run-tool.ts';
import { writeWorker } from './lib/write-worker.ts';

function stop(step: string): never {
  console.error(`\nThe build stopped at: ${step}. The site people see has not changed.`);
  process.exit(1);
}

async function step(name: string, work: () => Promise<number>): Promise<void> {
  console.log(`\n— ${name}`);
  if ((await work()) !== 0) stop(name);
}

rmSync(FOLDERS.next, { recursive: true, force: true });
await step('content', () => runTool(process.execPath, ['scripts/content-check.ts']));
// Astro keeps content it has read, also when only a schema has changed: it must read it anew.
await step('pages', () =>
  runTool('astro', ['build', '--silent', '--force'], {
    OUT_DIR: FOLDERS.next,
    NODE_ENV: 'production',
  }),
);
await step('search index', () => indexSite(FOLDERS.next));
await step('own scripts and styles', () => {
  const strangers = finishPages(FOLDERS.next);
  for (const stranger of strangers) console.error(stranger);
  pruneBuiltSitemap(FOLDERS.next);
  return Promise.resolve(strangers.length);
});
const worker = process.env['SERVICE_WORKER'] === 'off' ? 'off' : 'on';
console.log(`\n— offline\n${await writeWorker(FOLDERS.next, worker)}`);
await step('what was built', () => {
  const problems = checkSite(FOLDERS.next);
  for (const problem of problems) console.error(problem);
  return Promise.resolve(problems.length);
});
await step('host', () => {
  const { summary, problems } = writeHostFiles(FOLDERS.next);
  console.log(summary);
  for (const problem of problems) console.error(problem);
  return Promise.resolve(problems.length);
});
if (process.env['PACKED_FILES'] === 'on') {
  const { files, bytes } = await packFiles(FOLDERS.next);
  console.log(`${files} files packed: ${(bytes / 1000).toFixed(0)} kB.`);
}
publish(FOLDERS);
console.log('\nThe site is in dist/. See it with: npm run preview');

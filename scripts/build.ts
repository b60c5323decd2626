/**
 * `npm run build`: checks the content, builds beside the site people see, indexes it for search,
 * checks the result, and only then swaps the two. A build that fails or is killed changes nothing.
 */
import { rmSync } from 'node:fs';
import { checkSite } from './lib/check-site.ts';
import { finishPages } from './lib/finish-pages.ts';
import { publish } from './lib/publish.ts';
import { runTool } from './lib/run-tool.ts';

const folders = { next: '.site-next', live: 'dist', old: '.site-old' };

function stop(step: string): never {
  console.error(`\nThe build stopped at: ${step}. The site people see has not changed.`);
  process.exit(1);
}

async function step(name: string, work: () => Promise<number>): Promise<void> {
  console.log(`\n— ${name}`);
  if ((await work()) !== 0) stop(name);
}

rmSync(folders.next, { recursive: true, force: true });
await step('content', () => runTool(process.execPath, ['scripts/content-check.ts']));
await step('pages', () =>
  runTool('astro', ['build', '--silent'], { OUT_DIR: folders.next, NODE_ENV: 'production' }),
);
finishPages(folders.next);
await step('search index', () => runTool('pagefind', ['--site', folders.next, '--silent']));
await step('what was built', () => {
  const problems = checkSite(folders.next);
  for (const problem of problems) console.error(problem);
  return Promise.resolve(problems.length);
});
publish(folders);
console.log('\nThe site is in dist/. See it with: npm run preview');

/**
 * `npm run upkeep`: what waits for somebody this week, as Markdown in upkeep.md, for an issue of the
 * repository’s host; `-- --dry-run` only prints it. Reading ages are of the site in dist/.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseLinkHealth } from '#lib/link-health.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { findWork } from './lib/upkeep/find-work.ts';
import { hardPages } from './lib/upkeep/hard-pages.ts';
import { writeReport } from './lib/upkeep/write-report.ts';

const LINKS = process.env['LINKS_FILE'] ?? '.links.json';
const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);

const work = findWork({
  graph: loadGraph(),
  today,
  hard: existsSync('dist/index.html') ? hardPages('dist') : undefined,
  health: existsSync(LINKS) ? parseLinkHealth(readFileSync(LINKS, 'utf8')) : undefined,
});
const report = writeReport(work, today);

if (process.argv.includes('--dry-run')) console.log(report);
else {
  writeFileSync('upkeep.md', report);
  console.log('The report is in upkeep.md.');
}

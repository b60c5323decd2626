/**
 * `npm run import:openreferral -- FILE|ADDRESS [--dry-run]`: reads another directory’s Open Referral
 * UK feed (HSDS-UK 3.0). New services become draft files in content/services/ for an editor to read;
 * for those that are here already it lists what the feed says otherwise. It changes no file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { planImport, type ImportPlan } from '../src/lib/open-referral/import/plan-import.ts';
import { loadGraph } from './lib/load-graph.ts';
import { readFeed, readFeedFile } from './lib/read-feed.ts';

const words = process.argv.slice(2);
const dryRun = words.includes('--dry-run');
const from = words.find((word) => !word.startsWith('--'));

async function records(source: string): Promise<unknown[]> {
  if (!/^https?:/.test(source)) return readFeedFile(source);
  return readFeed(source, (progress) => {
    console.log(progress);
  });
}

function report({ known, refused }: ImportPlan): void {
  for (const { title, file, differences } of known) {
    console.log(`\n${title} is here already (${file}): ${differences.length} differences`);
    for (const { field, here, there } of differences)
      console.log(`  ${field}\n    here:  ${here || '(nothing)'}\n    there: ${there}`);
  }
  for (const { name, problems } of refused) {
    console.log(`\n${name} was not taken over:`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
}

function write({ drafts }: ImportPlan): void {
  for (const { name, fields, body } of drafts) {
    const file = `content/services/${name}.md`;
    if (!dryRun) {
      // The flag fails rather than write over a file that came in the meantime.
      writeFileSync(file, `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`, {
        flag: 'wx',
      });
    }
    console.log(`\n${dryRun ? 'Would write' : 'Wrote'} ${file} as a draft`);
  }
}

if (from === undefined || (!/^https?:/.test(from) && !existsSync(from))) {
  console.error(
    'Give a file or the address of a feed: npm run import:openreferral -- https://example.org/openreferral',
  );
  process.exit(1);
}
try {
  const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
  const read = await records(from);
  const plan = planImport(loadGraph(), read, { source: from, today });
  report(plan);
  write(plan);
  console.log(
    `\n${read.length} records: ${plan.drafts.length} new, ${plan.known.length} here already, ${plan.refused.length} refused.` +
      (plan.drafts.length > 0 && !dryRun ? ' Now run: npm run content:check' : ''),
  );
  process.exitCode = plan.refused.length > 0 ? 2 : 0;
} catch (error) {
  console.error(
    `The feed could not be read: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}

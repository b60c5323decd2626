/**
 * `npm run bench`: all benchmarks, one after the other, into docs/bench/ with the date and the machine.
 * It takes half an hour or more. BENCH_SERVICES (numbers with commas between) says how large to build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { reportBuild } from './build.ts';
import { reportLoad } from './load.ts';
import { describeMachine, versionOf } from './machine.ts';
import { reportPages } from './pages.ts';

const COUNTS = (process.env['BENCH_SERVICES'] ?? '1000,10000').split(',').map(Number);
const today = new Date().toISOString().slice(0, 10);

const PARTS: readonly (readonly [string, () => Promise<string>])[] = [
  ['Pages', reportPages],
  ['Under load', reportLoad],
  ['Build', () => reportBuild(COUNTS)],
];

const commit = versionOf('git', 'rev-parse', '--short', 'HEAD');
const file = `docs/bench/${today}.md`;
mkdirSync('docs/bench', { recursive: true });

let text = `# Benchmarks on ${today}\n\nMade by \`npm run bench\` at commit ${commit}. How to read it: [README](README.md).\n`;
for (const [title, report] of PARTS) {
  console.log(`— ${title}`);
  // The machine as it was before this part: the part itself makes it busy.
  const machine = describeMachine();
  text += `\n## ${title}\n\n${machine}\n\n${await report()}\n`;
  // After each part, so that a later one that fails loses nothing.
  writeFileSync(file, text);
}
console.log(`The figures are in ${file}.`);

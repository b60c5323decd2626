/**
 * `npm run import:scorecard -- FILE.csv`: takes figures from a spreadsheet export into
 * content/scorecard/. Either all of it is right and is written, or nothing is; `--check` never writes.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '#lib/content/read/decode.ts';
import { readEntry } from '#lib/content/read/read-entry.ts';
import type { Indicator } from '#lib/scorecard/figures.ts';
import { mergeSheet, type Merged } from '#lib/scorecard/import/merge.ts';
import { readSheet } from '#lib/scorecard/import/sheet.ts';
import { tellMerged, tellProblem } from '#lib/scorecard/import/tell.ts';
import { writeRows } from '#lib/scorecard/import/write-rows.ts';
import { indicator as schema } from '#schemas/plan/indicators.ts';

const FOLDER = join(
  process.env['CONTENT_DIR'] ?? fileURLToPath(new URL('../content', import.meta.url)),
  'scorecard',
);

interface Record {
  path: string;
  text: string;
  data: Indicator;
}

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  console.error('\nNothing was written.');
  process.exit(1);
}

function readRecords(): Record[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const path = join(FOLDER, file);
      const bytes = readFileSync(path);
      const { data, success } = schema.safeParse(readEntry(bytes, 'yaml').data);
      if (!success) stop(`${file} has a mistake of its own. First run: npm run content:check`);
      return { path, text: bytes.toString('utf8'), data };
    });
}

/** The new text of a record, held against the schema once more before anything is written. */
function newText({ path, text }: Record, merged: Merged): [path: string, text: string] {
  const written = writeRows(text, merged);
  const read = schema.safeParse(readEntry(Buffer.from(written), 'yaml').data);
  if (!read.success || JSON.stringify(read.data.rows) !== JSON.stringify(merged.rows))
    stop(`${path}: the rows could not be written. Put them in by hand.`);
  return [path, written];
}

const words = process.argv.slice(2);
const check = words.includes('--check');
const [file] = words.filter((word) => word !== '--check');
if (file === undefined) stop('Which file? npm run import:scorecard -- FILE.csv');

if (!existsSync(file)) stop(`There is no file ${file}.`);
const text = decodeText(readFileSync(file));
if (typeof text !== 'string') stop(`${file}: ${text.message}`);
const sheet = readSheet(text);
if (sheet.problems.length > 0) stop(...sheet.problems.map(tellProblem));
const records = readRecords();
const { merged, problems } = mergeSheet(
  sheet.rows,
  records.map(({ data }) => data),
);
if (problems.length > 0) stop(...problems.map(tellProblem));

const texts = records.flatMap((record) => {
  const own = merged.find(({ id }) => id === record.data.id);
  return own === undefined ? [] : [newText(record, own)];
});
console.log(merged.map(tellMerged).join('\n'));
if (check) {
  console.log('\nAll of it is right. Nothing was written, since you asked for a check.');
} else {
  for (const [path, text] of texts) writeFileSync(`${path}.new`, text);
  for (const [path] of texts) renameSync(`${path}.new`, path);
  console.log('\nWritten. Look over each file’s source, dates, story and wording as well.');
}

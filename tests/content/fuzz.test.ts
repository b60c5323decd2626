import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkLoaded } from '#lib/content/check-content.ts';
import { loadFile, type LoadedFile } from '#lib/content/load-file.ts';
import { placeOf } from '#lib/content/place.ts';
import { describeProblem, type Problem } from '#lib/content/problem.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { mutate, pick, seeded, type Random } from './mutations.ts';
import { SITE, toText, validContent } from './valid-content.ts';

const MUTATIONS = 4000;
const SEED = 20261122;
const FRONT_MATTER = /^\uFEFF?---\s*\n([\s\S]*?)\n---\s*(?:\n([\s\S]*))?$/;

/** Code between backticks is words, whatever it holds; so are signs behind a backslash. */
const withoutCode = (markdown: string) =>
  markdown.replace(/(`+)[^`]+?\1(?!`)/g, '').replace(/\\<|<https:[^>\s]+>/g, '');

interface Reading {
  readonly text: string;
  readonly body: string;
}

/** What no file may hold that passes, as plain patterns. */
const NEVER: Readonly<Record<string, (reading: Reading) => boolean>> = {
  'it holds a byte that cannot be read': ({ text }) => text.includes('\uFFFD'),
  'it holds a conflict marker': ({ text }) => /^(<{7}|={7}|>{7})/m.test(text),
  'it holds HTML': ({ body }) => /<[a-z!/?]/i.test(withoutCode(body)),
  'it has a heading of the first level': ({ body }) => /^# /m.test(body),
  'a link is unsafe': ({ body }) => /\]\(\s*<?\s*(javascript|data|vbscript|http):/i.test(body),
};

/**
 * What must hold for every file that passes, found by other means than the check's own: another
 * decoder, a plain reading of the YAML, plain patterns.
 */
function complaints(file: string, bytes: Uint8Array): string[] {
  const place = placeOf(file);
  if ('message' in place) return ['it has no place'];
  const { format, schema } = COLLECTIONS[place.collection];
  const text = Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
  const parts = format === 'md' ? FRONT_MATTER.exec(text) : ['', text.replace(/^\uFEFF/, '')];
  const reading = { text, body: parts?.[2] ?? '' };
  const refused = !schema.safeParse(parse(parts?.[1] ?? '')).success;
  return [
    ...Object.keys(NEVER).filter((words) => NEVER[words]?.(reading)),
    ...(refused ? ['the schema refuses it'] : []),
  ];
}

interface Tally {
  passed: number;
  refused: number;
  slowest: number;
  wrong: string[];
}

const EXAMPLES = [...validContent()].map(([file, bytes]) => ({ file, bytes }));
const LOADED = EXAMPLES.map(({ file, bytes }) => loadFile(file, bytes));

function misplaced(problems: readonly Problem[], file: string, bytes: Uint8Array): string[] {
  const last = toText(bytes).split('\n').length;
  return problems
    .filter((one) => !one.message || one.line < 1 || (one.file === file && one.line > last))
    .map((one) => `misplaced: ${describeProblem(one)}`);
}

function check(file: string, bytes: Uint8Array): Problem[] {
  const swapped = (one: LoadedFile) => (one.file === file ? loadFile(file, bytes) : one);
  return checkLoaded(LOADED.map(swapped), SITE);
}

function tryOne(random: Random, tally: Tally): void {
  const { file, bytes } = pick(EXAMPLES, random);
  const change = mutate(bytes, random);
  const start = performance.now();
  const problems = check(file, change.bytes);
  tally.slowest = Math.max(tally.slowest, performance.now() - start);
  tally[problems.length === 0 ? 'passed' : 'refused'] += 1;
  const wrong = [
    ...misplaced(problems, file, change.bytes),
    ...(problems.length === 0 ? complaints(file, change.bytes) : []),
  ];
  tally.wrong.push(...wrong.map((words) => `${file} after ${change.names.join(', ')}: ${words}`));
}

test(`of ${MUTATIONS} spoilt files none throws, none is refused without a place, none passes in silence`, () => {
  const random = seeded(SEED);
  const tally: Tally = { passed: 0, refused: 0, slowest: 0, wrong: [] };
  for (let count = 0; count < MUTATIONS; count += 1) tryOne(random, tally);
  console.log(
    `${tally.refused} refused, ${tally.passed} passed, slowest ${tally.slowest.toFixed(0)} ms`,
  );
  expect(tally.wrong).toEqual([]);
  expect(tally.refused).toBeGreaterThan(MUTATIONS / 2);
  expect(tally.passed).toBeGreaterThan(0);
});

import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { checkContent } from '#lib/content/check-content.ts';
import { placeOf } from '#lib/content/place.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { mutate, seeded, type Random } from './mutations.ts';
import { SITE, toText, validContent } from './valid-content.ts';

const MUTATIONS = 4000;
const SEED = 20261122;
const FRONT_MATTER = /^\uFEFF?---\s*\n([\s\S]*?)\n---\s*(?:\n([\s\S]*))?$/;

/** Code between backticks is words, whatever it holds. */
const withoutCode = (markdown: string) => markdown.replace(/(`+)[^`]+?\1(?!`)/g, '');

/**
 * What must hold for every file that passes, found by other means than the check's own: another
 * decoder, another YAML reader, plain patterns.
 */
function complaints(file: string, bytes: Uint8Array): string[] {
  const found: string[] = [];
  const place = placeOf(file);
  if ('message' in place) return ['it has no place'];
  const { format, schema } = COLLECTIONS[place.collection];
  const text = Buffer.from(bytes).toString('utf8');
  if (text.includes('\uFFFD')) found.push('it holds a byte that cannot be read');
  if (/^(<{7}|={7}|>{7})/m.test(text)) found.push('it holds a conflict marker');
  const unix = text.replaceAll('\r\n', '\n');
  const [, fields = '', body = ''] =
    format === 'md' ? (FRONT_MATTER.exec(unix) ?? []) : ['', unix.replace(/^\uFEFF/, '')];
  if (
    /<[a-z!/?]/i.test(
      withoutCode(body)
        .replace(/\\</g, '')
        .replace(/<https:[^>\s]+>/g, ''),
    )
  ) {
    found.push('it holds HTML');
  }
  if (/^# /m.test(body)) found.push('it has a heading of the first level');
  if (/\]\(\s*<?\s*(javascript|data|vbscript|http):/i.test(body)) found.push('a link is unsafe');
  if (!schema.safeParse(load(fields)).success) found.push('the schema refuses it');
  return found;
}

interface Tally {
  passed: number;
  refused: number;
  slowest: number;
  wrong: string[];
}

function tryOne(random: Random, tally: Tally): void {
  const content = validContent();
  const files = [...content.keys()];
  const file = files[random(files.length)] ?? '';
  const change = mutate(content.get(file) ?? new Uint8Array(), random);
  content.set(file, change.bytes);
  const start = performance.now();
  const problems = checkContent(content, SITE);
  tally.slowest = Math.max(tally.slowest, performance.now() - start);
  const nowhere = problems.filter(({ line, message, file: at }) => !at || line < 1 || !message);
  const beyond = problems.filter(
    (problem) => problem.line > toText(content.get(problem.file)).split('\n').length,
  );
  const silent = problems.length === 0 ? complaints(file, change.bytes) : [];
  tally[problems.length === 0 ? 'passed' : 'refused'] += 1;
  const wrong = [
    ...silent,
    ...nowhere.map(({ message }) => `no place: ${message}`),
    ...beyond.map(({ line, message }) => `no line ${line}: ${message}`),
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

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeOf } from '#lib/content/place.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { fileFormat } from '../../cms/save/file-format.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

const files = [ROOT, `${ROOT}tests/fixtures/`].flatMap((root) =>
  readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|yaml)$/.test(file))
    .map((file) => ({ root, file: `content/${file}` })),
);

const formatOf = (file: string) => {
  const place = placeOf(file);
  if ('message' in place) throw new Error(`${file}: ${place.message}`);
  return fileFormat(COLLECTIONS[place.collection].format, () => place.collection);
};

/** An entry as it comes back from the editor: copied, as JSON would. */
const opened = (file: string, text: string): Record<string, unknown> =>
  structuredClone({ ...formatOf(file).fromFile(text) });

describe('opening an entry and saving it unchanged', () => {
  test.each(files)('changes no byte of $file', ({ root, file }) => {
    const text = readFileSync(`${root}${file}`, 'utf8');
    expect(formatOf(file).toFile(opened(file, text))).toBe(text);
  });
});

/** Other words in as many lines, of which only the last is another. */
const changed = (was: unknown) => String(was).replace(/[^\n]*$/, 'new-words');

/** Every place in some data that holds words. */
function wordsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [[...path]];
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, [...path, name]));
}

function changeAt(data: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return changed(data);
  if (Array.isArray(data)) {
    return data.map((one: unknown, index) => (index === key ? changeAt(one, rest) : one));
  }
  return { ...groupOf(data), [key]: changeAt(groupOf(data)[key], rest) };
}

const groupOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? { ...data } : {};

/** At most a dozen of many, spread over all of them. */
const someOf = <Thing>(all: readonly Thing[]): Thing[] =>
  all.filter((_one, index) => index % Math.ceil(all.length / 12) === 0);

const bodyOf = (file: string, data: Readonly<Record<string, unknown>>) =>
  file.endsWith('.md') ? { body: data['body'] } : {};

const linesOf = (text: string) => text.split('\n');

describe('changing one thing', () => {
  test.each(files)('changes no line of $file but the one it stands on', ({ root, file }) => {
    const text = readFileSync(`${root}${file}`, 'utf8');
    const data = opened(file, text);
    const fields = { ...data, __text: null, ...(file.endsWith('.md') ? { body: null } : {}) };
    for (const path of someOf(wordsIn(fields))) {
      const next = {
        ...groupOf(changeAt(fields, path)),
        ...bodyOf(file, data),
        __text: text,
      };
      const saved = formatOf(file).toFile({ ...data, ...next });
      const before = linesOf(text);
      const after = linesOf(saved);
      expect(after.length, `${file} ${path.join('.')}`).toBe(before.length);
      const others = after.filter((line, index) => line !== before[index]);
      expect(others, `${file} ${path.join('.')}`).toHaveLength(1);
      expect(formatOf(file).fromFile(saved)).toEqual({
        ...next,
        __text: saved,
      });
    }
  });
});

import { expect, test } from 'vitest';
import { isGroup } from '../fields/field-at.ts';
import { readEntry } from './read-entry.ts';

const read = (text: string, format: 'md' | 'yaml' = 'yaml') =>
  readEntry(new TextEncoder().encode(text), format);

const messages = (text: string) => read(text).problems.map(({ message }) => message);

test('a Markdown file is split into fields and words, with the lines of the file', () => {
  const entry = read('---\nid: a\nlist:\n  - b\n  - c: d\n---\n\nWords\n', 'md');
  expect(entry.problems).toEqual([]);
  expect(entry.data).toEqual({ id: 'a', list: ['b', { c: 'd' }] });
  expect(entry.body).toBe('\nWords\n');
  expect(entry.bodyLine).toBe(7);
  expect(entry.lineOf(['id'])).toBe(2);
  expect(entry.lineOf(['list', 1, 'c'])).toBe(5);
});

test('a field that is not there is looked for where it belongs', () => {
  const entry = read('id: a\ngroup:\n  b: c\n');
  expect(entry.lineOf(['group', 'missing'])).toBe(2);
  expect(entry.lineOf(['missing'])).toBe(1);
});

test('a byte order mark and the line ends of Windows change nothing', () => {
  const entry = read('\uFEFF---\r\nid: a\r\n---\r\nWords\r\n', 'md');
  expect(entry.data).toEqual({ id: 'a' });
  expect(entry.body).toBe('Words\n');
  expect(entry.bodyLine).toBe(4);
});

test('values are what YAML 1.2 makes of them, and a date stays text', () => {
  expect(read('a: yes\nb: 2026-02-31\nc: 08001111\nd: 12:30\ne: ~').data).toEqual({
    a: 'yes',
    b: '2026-02-31',
    c: 8001111,
    d: '12:30',
    e: null,
  });
});

test('a field cannot reach into the workings of the language', () => {
  const { data } = read('__proto__: { admin: true }\nconstructor: x');
  if (!isGroup(data)) throw new Error('there are no fields');
  expect(Reflect.get({}, 'admin')).toBeUndefined();
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
});

test('an alias bomb is refused at once and never expanded', () => {
  const lines = Array.from({ length: 30 }, (_, i) =>
    i === 0 ? 'a0: &a0 [x, x]' : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`,
  );
  const start = performance.now();
  const entry = read(lines.join('\n'));
  expect(entry.data).toBeUndefined();
  expect(entry.problems).not.toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a file of 250 kB of brackets is refused and does not bring the check down', () => {
  expect(messages('['.repeat(250_000))).toHaveLength(1);
  expect(messages('- '.repeat(100_000))).toHaveLength(1);
  expect(messages('{a: '.repeat(50_000))).toHaveLength(1);
});

test('only the first mistake in the writing is told, since the others are its echo', () => {
  expect(messages('a: b: c\nd: e: f\n')).toHaveLength(1);
});

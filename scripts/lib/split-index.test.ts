import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { splitIndex, splitWords } from './split-index.ts';

type Word = [string, ...unknown[]];

const word = (text: string, pages: number): Word => [
  text,
  Array.from({ length: pages }, (_, page) => [page, [-25, page, 7], []]),
  [],
];

const WORDS = [
  word('about', 700),
  ...Array.from({ length: 300 }, (_, nth) => word(`word${String(nth).padStart(3, '0')}`, 5)),
];

const packed = (data: unknown) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)]));

const unpacked = (path: string): unknown => decode(gunzipSync(readFileSync(path)).subarray(12));

/** A folder as Pagefind 1.5 writes it, with one piece. */
function indexFolder(words: readonly Word[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'split-index-'));
  mkdirSync(join(folder, 'index'));
  writeFileSync(join(folder, 'index', 'en_1.pf_index'), packed([words]));
  const pieces = [['about', 'word299', 'en_1']];
  writeFileSync(
    join(folder, 'pagefind.en_1.pf_meta'),
    packed(['1.5.2', [['en_a', 5]], pieces, [], []]),
  );
  return folder;
}

describe('the index in smaller pieces', () => {
  it('holds the same words in the same order, none of them cut', () => {
    const runs = splitWords(WORDS, 1000);
    expect(runs.flat()).toEqual(WORDS);
    for (const run of runs.slice(1)) expect(encode(run).length).toBeLessThanOrEqual(1010);
    expect(runs[0]).toEqual([WORDS[0]]);
  });

  it('tells the library of every piece, its first and its last word', () => {
    const folder = indexFolder(WORDS);
    splitIndex(folder);
    const [version, pages, pieces, ...rest] = unpacked(join(folder, 'pagefind.en_1.pf_meta')) as [
      string,
      unknown,
      [string, string, string][],
      ...unknown[],
    ];
    expect([version, pages, ...rest]).toEqual(['1.5.2', [['en_a', 5]], [], []]);
    expect(pieces.length).toBeGreaterThan(3);
    const all = pieces.flatMap(([first, last, name]) => {
      const [words] = unpacked(join(folder, 'index', `${name}.pf_index`)) as [Word[]];
      expect([words[0]?.[0], words.at(-1)?.[0]]).toEqual([first, last]);
      return words;
    });
    expect(all).toEqual(WORDS);
    expect(readdirSync(join(folder, 'index'))).toHaveLength(pieces.length);
  });

  it('refuses an index of another form', () => {
    const folder = indexFolder(WORDS);
    writeFileSync(join(folder, 'pagefind.en_1.pf_meta'), packed({ version: '2' }));
    expect(() => {
      splitIndex(folder);
    }).toThrow();
  });
});

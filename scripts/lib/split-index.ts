import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** The library knows a file by these first letters, once it is unpacked. */
const SIGN = Buffer.from('pagefind_dcd');

/**
 * Most bytes (unpacked CBOR) of a piece of the index, unless one word alone has more. A search fetches
 * a piece for each word, and the list of all pieces: this size makes the sum of both least.
 */
const MOST_BYTES = 3500;

/** One word with the pages and places where it stands; only the word is of interest here. */
const word = z.tuple([z.string()]).rest(z.unknown());

type Word = z.infer<typeof word>;

/** A piece of the index (`.pf_index`): its words in order. */
const pieceFile = z.tuple([z.array(word)]);

/** What the library reads first (`.pf_meta`): version, pages, pieces with their first and last word, … */
const metaFile = z
  .tuple([z.string(), z.unknown(), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());

const unpack = (path: string): unknown =>
  decode(gunzipSync(readFileSync(path)).subarray(SIGN.length));

const pack = (data: unknown): Buffer => gzipSync(Buffer.concat([SIGN, encode(data)]), { level: 9 });

/** A short name that changes with the bytes; small letters only, for disks that know no others. */
const nameOf = (bytes: Buffer): string =>
  BigInt(`0x${createHash('sha256').update(bytes).digest('hex')}`)
    .toString(36)
    .slice(0, 7);

/** Words in runs of at most `most` bytes each, in the same order; a word is never cut. */
export function splitWords(words: readonly Word[], most: number): Word[][] {
  const runs: Word[][] = [];
  let room = 0;
  for (const one of words) {
    const size = encode(one).length;
    const run = size <= room ? runs.at(-1) : undefined;
    if (run === undefined) {
      runs.push([one]);
      room = most - size;
    } else {
      run.push(one);
      room -= size;
    }
  }
  return runs;
}

/**
 * Cuts the index of a Pagefind folder into smaller pieces. Pagefind 1.5 makes pieces of about 20 kB
 * and has no setting for it; a question of four words fetched 90 kB. The format is that of its own
 * sources (`pagefind/src/index`): a new version that changes it is refused here, with the path.
 */
export function splitIndex(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.pf_meta'))) {
    const metaPath = join(folder, name);
    const [version, pages, pieces, ...rest] = metaFile.parse(unpack(metaPath));
    const smaller = pieces.flatMap(([, , piece]) => {
      const path = join(folder, 'index', `${piece}.pf_index`);
      const [words] = pieceFile.parse(unpack(path));
      rmSync(path);
      return splitWords(words, MOST_BYTES).map((run): [string, string, string] => {
        const packed = pack([run]);
        const hash = nameOf(packed);
        writeFileSync(join(folder, 'index', `${hash}.pf_index`), packed);
        return [run[0]?.[0] ?? '', run.at(-1)?.[0] ?? '', hash];
      });
    });
    writeFileSync(metaPath, pack([version, pages, smaller, ...rest]));
  }
}

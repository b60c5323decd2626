import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from './built-files.ts';
import { FOR_THE_HOST, PACKED } from './rules.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files at a time: zlib works beside the script, on the threads that Node keeps for it. */
const AT_ONCE = 8;

async function packOne(path: string): Promise<number> {
  const bytes = readFileSync(path);
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    zip(bytes, { level: 9 }),
  ]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
  return br.length;
}

/**
 * Writes a brotli and a gzip copy, as small as can be, beside every file of a built site that travels
 * packed (and that `wanted` names), so that no host packs while somebody waits. @returns how many files
 * and their packed bytes (brotli).
 */
export async function packFiles(
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<{ files: number; bytes: number }> {
  const paths = builtFiles(folder)
    .filter((path) => PACKED.has(extname(path)) && !FOR_THE_HOST.has(path) && wanted(path))
    .map((path) => join(folder, path));
  let bytes = 0;
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const sizes = await Promise.all(paths.slice(start, start + AT_ONCE).map(packOne));
    bytes += sizes.reduce((sum, size) => sum + size, 0);
  }
  return { files: paths.length, bytes };
}

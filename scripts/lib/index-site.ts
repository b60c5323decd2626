import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { minify } from 'vite';
import { runTool } from './run-tool.ts';
import { splitIndex } from './split-index.ts';

/** Parts of pages that say the same on many of them, or nothing that somebody looks for. */
const LEFT_OUT = [
  '.urgent-strip',
  '.checked',
  '.overdue',
  '.print-only',
  '.no-print',
  '.hero-trail',
  '.open-now',
  'svg',
  'script',
  'template',
  'noscript',
];

/** Pagefind’s ready-made boxes, which no page uses, and what only its worker needs. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Files that Pagefind packs itself. */
const PACKED_INSIDE = /(?:^wasm\.[\w-]+\.pagefind|\.pf_\w+)$/;

/**
 * The library knows a file that is not packed by these first letters. Unpacked, the host’s own brotli
 * makes the WebAssembly 10 kB, the others a tenth smaller on their way than the gzip inside.
 */
const SIGN = 'pagefind_dcd';

function unpack(path: string): void {
  const file = readFileSync(path);
  if (file[0] !== 0x1f) return;
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, SIGN.length).toString() === SIGN) writeFileSync(path, bytes);
}

/** Pagefind’s library comes with its long names and spaces. */
async function shrink(path: string): Promise<void> {
  const { code } = await minify(path, readFileSync(path, 'utf8'), { module: true });
  writeFileSync(path, code);
}

/** Leaves in a folder of Pagefind’s only what the site’s search fetches, as light as it can be. */
export async function shrinkLibrary(folder: string): Promise<void> {
  splitIndex(folder);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (UNUSED.test(file)) rmSync(join(folder, file));
    else if (PACKED_INSIDE.test(file)) unpack(join(folder, file));
  }
  await shrink(join(folder, 'pagefind.js'));
}

/** Indexes a built site for search, and leaves only the files that the site’s search fetches. */
export async function indexSite(folder: string): Promise<number> {
  const code = await runTool('pagefind', [
    '--site',
    folder,
    '--silent',
    '--exclude-selectors',
    LEFT_OUT.join(', '),
  ]);
  if (code !== 0) return code;
  await shrinkLibrary(join(folder, 'pagefind'));
  return 0;
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transformWithOxc } from 'vite';

const PAGES = ['/', '/urgent/', '/offline/', '/saved/'];
const DATA = ['/saved/entries.json'];
/** The folders of the pages that a reader can keep on the device. */
const KEEPABLE = ['help', 'services'];
const FONTS = ['/fonts/gabarito.woff2', '/fonts/atkinson-hyperlegible-next.woff2'];

const SOURCES = {
  on: new URL('../../src/features/offline/worker.ts', import.meta.url),
  off: new URL('../../src/features/offline/worker-off.ts', import.meta.url),
} as const;

/** What a page fetches by itself: pictures, scripts, islands, and these kinds of link. */
const WANTED = [
  /\ssrc="(\/[^"]+)"/g,
  /\s(?:component|renderer)-url="(\/[^"]+)"/g,
  /<link(?=[^>]*\srel="(?:stylesheet|preload|modulepreload|icon|manifest)")[^>]*\shref="(\/[^"]+)"/g,
];

/** Chunks name each other in quotes: `./a.js` in an import, `_astro/a.js` in a list to preload. */
const CHUNK = /["'`](?:\.\/|\/?_astro\/)([\w.-]+\.(?:js|css))["'`]/g;

const fileOf = (folder: string, address: string): string =>
  join(folder, address, address.endsWith('/') ? 'index.html' : '');

const found = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));

/** What a file brings along when a browser loads it. */
function needs(folder: string, address: string): string[] {
  const text = (): string => readFileSync(fileOf(folder, address), 'utf8');
  if (address.endsWith('/')) return found(text(), WANTED);
  return address.endsWith('.js') ? found(text(), [CHUNK]).map((name) => `/_astro/${name}`) : [];
}

/** The scripts of pages that a reader can keep: without them “Leave this page” is only a link. */
const forKeptPages = (folder: string): string[] =>
  KEEPABLE.filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => readdirSync(join(folder, name)).map((entry) => `/${name}/${entry}/`))
    .filter((address) => existsSync(fileOf(folder, address)))
    .flatMap((address) => needs(folder, address))
    .filter((address) => address.startsWith('/_astro/'));

/**
 * The addresses that work without a signal: the core pages of a built site and all they load, and
 * the scripts of pages that a reader can keep.
 */
export function coreOf(folder: string): string[] {
  const core = new Set<string>();
  const waiting = [...PAGES, ...DATA, ...FONTS, ...forKeptPages(folder)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (core.has(next) || !existsSync(fileOf(folder, next))) continue;
    core.add(next);
    waiting.push(...needs(folder, next));
  }
  return [...core].toSorted();
}

const PACKED: ReadonlySet<string> = new Set(['', '.js', '.css', '.json', '.svg', '.webmanifest']);

/** What the core of a site weighs on its way to a phone, in bytes: brotli for text, fonts as they are. */
export const coreSize = (folder: string, core = coreOf(folder)): number =>
  core
    .map((address) => {
      const bytes = readFileSync(fileOf(folder, address));
      return PACKED.has(extname(address)) ? brotliCompressSync(bytes).length : bytes.length;
    })
    .reduce((sum, size) => sum + size, 0);

/** A hash over the worker and over every address with its bytes: other content, other version. */
function versionOf(folder: string, core: readonly string[], source: string): string {
  const hash = createHash('sha256').update(source);
  for (const address of core) {
    hash.update(`\0${address}\0`).update(readFileSync(fileOf(folder, address)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The script as browsers get it: without types, in a language that phones of 2020 know. */
async function scriptOf(source: string): Promise<string> {
  const { code } = await transformWithOxc(source, 'worker.ts', {
    target: 'es2020',
    sourcemap: false,
  });
  return code.replace(/^(?:\/\/.*\n)?export \{\};\n?$/m, '');
}

/**
 * Writes `sw.js` into a built site and returns what to tell whoever builds. `off` writes the
 * worker that takes everything off again.
 */
export async function writeWorker(folder: string, kind: keyof typeof SOURCES): Promise<string> {
  const source = readFileSync(SOURCES[kind], 'utf8');
  const script = await scriptOf(source);
  if (kind === 'off') {
    writeFileSync(join(folder, 'sw.js'), script);
    return 'Off: phones that kept this site drop it on their next visit.';
  }
  const addresses = coreOf(folder);
  const core = { version: versionOf(folder, addresses, source), addresses };
  writeFileSync(join(folder, 'sw.js'), `const CORE = ${JSON.stringify(core)};\n${script}`);
  const kilobytes = (coreSize(folder, addresses) / 1000).toFixed(1);
  return `${addresses.length} files, ${kilobytes} kB over the wire.`;
}

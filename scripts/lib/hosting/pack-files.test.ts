import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { builtFiles } from './built-files.ts';
import { packFiles } from './pack-files.ts';

let folder: string;

const read = (file: string): Buffer => readFileSync(join(folder, file));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  mkdirSync(join(folder, 'help'));
  writeFileSync(join(folder, 'help/index.html'), '<p>Hello</p>'.repeat(100));
  writeFileSync(join(folder, 'icon.png'), 'a picture');
  writeFileSync(join(folder, '_headers'), '/*');
});

it('packs words beside the file, twice, and leaves pictures alone', async () => {
  const { files, bytes } = await packFiles(folder);
  expect(builtFiles(folder)).toEqual([
    '/_headers',
    '/help/index.html',
    '/help/index.html.br',
    '/help/index.html.gz',
    '/icon.png',
  ]);
  expect({ files, bytes }).toEqual({ files: 1, bytes: read('help/index.html.br').length });
  const plain = read('help/index.html');
  expect(brotliDecompressSync(read('help/index.html.br'))).toEqual(plain);
  expect(gunzipSync(read('help/index.html.gz'))).toEqual(plain);
});

it('packs to the same bytes again, and never what is packed', async () => {
  await packFiles(folder);
  const first = ['br', 'gz'].map((kind) => read(`help/index.html.${kind}`));
  await packFiles(folder);
  expect(['br', 'gz'].map((kind) => read(`help/index.html.${kind}`))).toEqual(first);
  expect(builtFiles(folder)).toHaveLength(5);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { coreOf, coreSize, writeWorker } from './write-worker.ts';

let folder: string;

const put = (file: string, words: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), words);
};

const write = async (kind: 'on' | 'off' = 'on'): Promise<string> => {
  await writeWorker(folder, kind);
  return readFileSync(join(folder, 'sw.js'), 'utf8');
};

const versionIn = (script: string): string => /"version":"(\w+)"/.exec(script)?.[1] ?? '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'));
  put('index.html', '<link rel="icon" href="/favicon.svg" type="image/svg+xml"><a href="/plan/">');
  put('urgent/index.html', '<a href="tel:999">999</a> <a href="/services/one/">One</a>');
  put('offline/index.html', '<script type="module" src="/_astro/offline.A1.js"></script>');
  put('plan/index.html', '<script type="module" src="/_astro/plan.js"></script>');
  put('favicon.svg', '<svg/>');
  put(
    '_astro/offline.A1.js',
    'import{k as a}from"./keep.B2.js";const b=()=>import(`./later.C3.js`)',
  );
  put('_astro/keep.B2.js', 'const d=["_astro/sheet.css"];export const k=1');
  put('_astro/later.C3.js', 'import "./keep.B2.js"; import("./lost.js")');
  put('_astro/sheet.css', 'a{}');
  put('_astro/plan.js', '');
});

describe('what works without a signal', () => {
  it('is the core pages that were built, and what they load, down to scripts loaded on a tap', () => {
    expect(coreOf(folder)).toEqual([
      '/',
      '/_astro/keep.B2.js',
      '/_astro/later.C3.js',
      '/_astro/offline.A1.js',
      '/_astro/sheet.css',
      '/favicon.svg',
      '/offline/',
      '/urgent/',
    ]);
  });

  it('holds the list of kept pages with its data and islands, once they are built', () => {
    put('saved/index.html', '<astro-island component-url="/_astro/island.js"></astro-island>');
    put('saved/entries.json', '[]');
    put('_astro/island.js', '');
    expect(coreOf(folder)).toEqual(
      expect.arrayContaining(['/saved/', '/saved/entries.json', '/_astro/island.js']),
    );
  });

  it('holds the scripts of pages that a reader can keep, but neither those pages nor lists of them', () => {
    put('services/index.html', '<script type="module" src="/_astro/filters.js"></script>');
    put('services/one/index.html', '<script type="module" src="/_astro/bar.js"></script>');
    put('_astro/filters.js', '');
    put('_astro/bar.js', '');
    const core = coreOf(folder);
    expect(core).toContain('/_astro/bar.js');
    expect(core).not.toContain('/_astro/filters.js');
    expect(core.filter((address) => address.startsWith('/services/'))).toEqual([]);
  });

  it('is weighed as it travels: text packed, fonts as they are', () => {
    const before = coreSize(folder);
    put('fonts/gabarito.woff2', 'a'.repeat(3000));
    expect(coreSize(folder) - before).toBe(3000);
    put('offline/index.html', 'a'.repeat(300_000));
    expect(coreSize(folder)).toBeLessThan(before + 4000);
  });
});

describe('the worker that the build writes', () => {
  it('is a script without types that names every address it keeps', async () => {
    const script = await write();
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\b(?:interface|declare|import|export)\b\s/);
    for (const address of coreOf(folder)) expect(script).toContain(JSON.stringify(address));
  });

  it('is the same, byte for byte, while what it keeps is the same', async () => {
    const first = await write();
    put('plan/index.html', 'a page that is not kept');
    rmSync(join(folder, '_astro/plan.js'));
    expect(await write()).toBe(first);
  });

  it.each([
    ['the words of a page', 'urgent/index.html', 'Call 999.'],
    ['a script that a page loads later', '_astro/later.C3.js', '1'],
    ['a picture', 'favicon.svg', '<svg></svg>'],
  ])('has another version when %s changed', async (_, file, words) => {
    const before = versionIn(await write());
    put(file, words);
    const after = versionIn(await write());
    expect(before).toMatch(/^\w{16}$/);
    expect(after).toMatch(/^\w{16}$/);
    expect(after).not.toBe(before);
  });

  it('keeps nothing and answers nothing when it is switched off', async () => {
    const script = await write('off');
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain('unregister()');
    expect(script).not.toMatch(/CORE|respondWith|caches\.open/);
  });
});

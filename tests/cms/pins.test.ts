import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): Manifest =>
  // Our own manifest and that of a package that the lock file pins.
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Manifest;

const own = read('package.json').devDependencies ?? {};
const app = read('node_modules/decap-cms-app/package.json').dependencies ?? {};

/** The parts of Decap that the editor is made of: the whole would be half as heavy again. */
const parts = Object.keys(own).filter((name) => name.startsWith('decap-cms-') && name in app);

test('every part of Decap has the version that decap-cms-app has of it', () => {
  expect(parts.length).toBeGreaterThan(8);
  expect(Object.fromEntries(parts.map((name) => [name, own[name]]))).toEqual(
    Object.fromEntries(parts.map((name) => [name, app[name]])),
  );
});

test('there is one Decap: no part brings another version of a part with it', () => {
  const lock = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  ) as { packages: Readonly<Record<string, unknown>> };
  const copies = Object.keys(lock.packages).filter((path) =>
    /node_modules\/.*node_modules\/decap-cms-(core|backend|widget|locales)/.test(path),
  );
  expect(copies).toEqual([]);
});

import { readFileSync } from 'node:fs';
import app from 'decap-cms-app/package.json' with { type: 'json' };
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const own: Readonly<Record<string, string>> = manifest.devDependencies;
const pinned: Readonly<Record<string, string>> = app.dependencies;

/** The parts of Decap that the editor is made of: the whole would be half as heavy again. */
const parts = Object.keys(own).filter((name) => name.startsWith('decap-cms-') && name in pinned);

test('every part of Decap has the version that decap-cms-app has of it', () => {
  expect(parts.length).toBeGreaterThan(8);
  expect(Object.fromEntries(parts.map((name) => [name, own[name]]))).toEqual(
    Object.fromEntries(parts.map((name) => [name, pinned[name]])),
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

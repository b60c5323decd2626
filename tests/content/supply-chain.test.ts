import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = new URL('../../', import.meta.url);

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

const LOCK = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

const PACKAGE = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

const LICENSED = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

const packages = Object.entries(LOCK.parse(read('package-lock.json')).packages).filter(
  ([path]) => path !== '',
);
const own = PACKAGE.parse(read('package.json'));

/** Licences that let anybody use, change and pass on the code without asking. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages with an install script, and why the project does without it. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '@mdn/mdn-http-observatory': 'downloads lists of hosts; the tests give it an empty one',
  esbuild: 'checks its binary, which comes as a locked package of its own',
  libpq: 'builds a driver for a database that only the grader’s own service has',
  node_extra_ca_certs_mozilla_bundle: 'downloads certificates for scans of other sites',
  sharp: 'checks its binary, which comes as a locked package of its own',
};

/** Packages whose manifest names no licence: parts of Decap need them, and their README gives one. */
const IN_ITS_README: Readonly<Record<string, string>> = { semaphore: 'MIT', trim: 'MIT' };

/** LGPL: used as it is, as a library of its own, when pictures are made; no reader gets any of it. */
const EXCEPTIONS = /@img\/sharp-libvips-/;

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** The words of a licence: `(MIT OR Apache-2.0)` leaves a choice, `MIT AND ISC` leaves none. */
const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));

function licenceOf(path: string): string {
  const { license, licenses } = LICENSED.parse(read(`${path}/package.json`));
  if (typeof license === 'string') return license;
  const told = license?.type ?? licenses?.map(({ type }) => type).join(' OR ');
  return told ?? IN_ITS_README[nameOf(path)] ?? 'none';
}

describe('the lock file', () => {
  it('names a version and a checksum for every package, and no address', () => {
    const wrong = packages.filter(
      ([, { version, integrity, resolved, link }]) =>
        version === undefined ||
        !/^sha(?:512|1)-/.test(integrity ?? '') ||
        resolved !== undefined ||
        link === true,
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('takes every package from the registry by its number', () => {
    const wrong = packages.filter(([, { version = '' }]) => !/^\d+\.\d+\.\d+/.test(version));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('holds packages that run something when installed only where that is not needed', () => {
    const running = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => nameOf(path));
    expect(running.filter((name) => !(name in SCRIPTS))).toEqual([]);
    expect(readFileSync(new URL('.npmrc', ROOT), 'utf8')).toContain('ignore-scripts=true');
  });

  it('holds at most 1,750 packages, a thousand of them Decap’s', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.length).toBeLessThanOrEqual(1750);
  });
});

describe('the packages of the project', () => {
  it('are pinned to one version each', () => {
    const all = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('have licences that let the council use and pass on the site', () => {
    const installed = packages
      .map(([path]) => path)
      .filter((path) => existsSync(new URL(`${path}/package.json`, ROOT)));
    expect(installed.length).toBeGreaterThan(100);
    const refused = installed
      .map((path) => ({ path, licence: licenceOf(path) }))
      .filter(({ path, licence }) => !EXCEPTIONS.test(path) && !isAllowed(licence));
    expect(refused).toEqual([]);
  });

  it('would be refused with a licence that leaves no choice', () => {
    expect(['(MIT OR GPL-3.0)', 'MIT AND GPL-3.0', 'none'].map(isAllowed)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

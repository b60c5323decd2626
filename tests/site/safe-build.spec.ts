import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { copyProject } from '../support/copy-project.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

/** One hash over the names and bytes of every file in a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const file of files.filter((name) => statSync(join(folder, name)).isFile())) {
    hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

const build = ['scripts/build.ts'];

test.describe.configure({ mode: 'serial', timeout: 400_000 });

/** One hash over all but the search index: Pagefind writes the values of a filter in no order. */
function hashOfPages(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const file of files.filter((name) => !name.startsWith('pagefind'))) {
    if (!statSync(join(folder, file)).isFile()) continue;
    hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

/** How long the first build took, in ms. */
let buildTime = 20_000;

test('the same content builds to the same bytes', () => {
  const copy = copyProject();
  const begun = Date.now();
  const result = spawnSync(process.execPath, build, { cwd: copy, encoding: 'utf8' });
  buildTime = Date.now() - begun;
  expect(result.status, result.stdout + result.stderr).toBe(0);
  expect(hashOfPages(join(copy, 'dist'))).toBe(hashOfPages(join(ROOT, 'dist')));
  expect(hashOf(join(copy, '.site-old'))).toBe(hashOf(join(ROOT, 'dist')));
});

test('a build that fails leaves the site as it was, and says what is wrong', () => {
  const copy = copyProject();
  const before = hashOf(join(copy, 'dist'));
  const file = join(copy, 'content/services/childline.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/number: "0800 1111"/, 'number: 08001111'),
  );
  const result = spawnSync(process.execPath, build, { cwd: copy, encoding: 'utf8' });
  expect(result.status).toBe(1);
  expect(result.stdout + result.stderr).toMatch(/childline\.md:\d+ .*quote marks/);
  expect(result.stderr).toContain('The site people see has not changed.');
  expect(hashOf(join(copy, 'dist'))).toBe(before);
});

/** What a build says when it begins a step, the last of them just before the site is swapped in. */
const STEPS = ['content', 'pages', 'host'];

/**
 * The shares of a build’s time after which it is killed; KILL_POINTS=17 kills it all through its time, in
 * 20 points with the steps. The last tenth is left out: the site may by then be swapped in.
 */
const POINTS = Number(process.env['KILL_POINTS'] ?? 0);
const MOMENTS =
  POINTS > 0
    ? Array.from({ length: POINTS }, (_, nth) => (0.9 * (nth + 1)) / POINTS)
    : [0.02, 0.06, 0.15];

/** Runs a build and kills it, Astro and all, when `isTime` says so. @returns what it had said. */
async function killBuild(
  copy: string,
  isTime: (said: string) => Promise<boolean>,
): Promise<string> {
  const child = spawn(process.execPath, build, {
    cwd: copy,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (words: Buffer) => (said += words.toString()));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !(await isTime(said))) await wait(5);
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
  await wait(200);
  return said;
}

test('a build that is killed leaves the site as it was, at whatever step', async () => {
  const copy = copyProject();
  // No build makes this file: a site that was swapped in would lack it.
  writeFileSync(join(copy, 'dist/mark.txt'), 'the site before');
  const before = hashOf(join(copy, 'dist'));
  for (const share of MOMENTS) {
    const milliseconds = Math.round(share * buildTime);
    await killBuild(copy, () => wait(milliseconds, true));
    expect(hashOf(join(copy, 'dist')), `killed after ${milliseconds} ms`).toBe(before);
  }
  for (const step of STEPS) {
    const said = await killBuild(copy, (words) => Promise.resolve(words.includes(`— ${step}`)));
    expect(said).toContain(`— ${step}`);
    expect(hashOf(join(copy, 'dist')), `killed at “${step}”`).toBe(before);
  }
});

test('a build on a full disk leaves the site as it was', () => {
  test.skip(process.platform === 'win32', 'Only a shell of Unix can limit what is written.');
  const copy = copyProject();
  const before = hashOf(join(copy, 'dist'));
  // No file may grow past 16 blocks: each longer write fails as it would on a full disk.
  const limited = `ulimit -f 16; exec "${process.execPath}" scripts/build.ts`;
  const result = spawnSync('bash', ['-c', limited], { cwd: copy, encoding: 'utf8' });
  expect(result.status).not.toBe(0);
  expect(hashOf(join(copy, 'dist'))).toBe(before);
});

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

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('the same content builds to the same bytes', () => {
  const copy = copyProject();
  const result = spawnSync(process.execPath, build, { cwd: copy, encoding: 'utf8' });
  expect(result.status, result.stdout + result.stderr).toBe(0);
  expect(hashOf(join(copy, 'dist'))).toBe(hashOf(join(ROOT, 'dist')));
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

test('a build that is killed leaves the site as it was', async () => {
  const copy = copyProject();
  const before = hashOf(join(copy, 'dist'));
  for (const milliseconds of [500, 1500, 3000, 5000]) {
    const child = spawn(process.execPath, build, { cwd: copy, detached: true, stdio: 'ignore' });
    await wait(milliseconds);
    // The whole group, so that Astro dies with the script that started it.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await wait(200);
    expect(hashOf(join(copy, 'dist')), `killed after ${milliseconds} ms`).toBe(before);
  }
});

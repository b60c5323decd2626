import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { publish } from './lib/publish.ts';
import { serveFolder } from './lib/serve-folder.ts';

const SCRIPT = fileURLToPath(new URL('./rollback.ts', import.meta.url));

let root: string;

const rollback = () =>
  spawnSync(process.execPath, [SCRIPT], { cwd: root, encoding: 'utf8', timeout: 10_000 });

const build = (words: string): void => {
  const next = join(root, '.site-next');
  mkdirSync(next);
  writeFileSync(join(next, 'index.html'), words);
  writeFileSync(join(next, '404.html'), 'lost');
  publish({ next, live: join(root, 'dist'), old: join(root, '.site-old') });
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rollback-'));
});

describe('npm run rollback', () => {
  it('changes what a running host sends, back and forth, in one command each', async () => {
    build('yesterday');
    build('a mistake');
    const server = await serveFolder(join(root, 'dist'), 0);
    const at = server.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    const shown = async () => (await fetch(`http://127.0.0.1:${port}/`)).text();
    try {
      expect(await shown()).toBe('a mistake');
      expect(rollback().status).toBe(0);
      expect(await shown()).toBe('yesterday');
      const undone = rollback();
      expect(undone.stdout).toContain('npm run rollback');
      expect(await shown()).toBe('a mistake');
    } finally {
      server.close();
    }
  });

  it('says in one sentence that there is nothing to go back to', () => {
    build('the first');
    const { status, stderr } = rollback();
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('There is no site in .site-old to go back to.');
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from './read-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const site = join(folder, 'site');
const shallow = join(folder, 'shallow');

const git = (...words: string[]) => execFileSync('git', words, { cwd: site, encoding: 'utf8' });

function commit(file: string, date: string): void {
  writeFileSync(join(site, 'content', file), date);
  git('add', '.');
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '-qm', file], {
    cwd: site,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

beforeAll(() => {
  mkdirSync(join(site, 'content'), { recursive: true });
  git('init', '-q');
  commit('before.md', '2026-08-31T23:00:00');
  commit('midnight.md', '2026-09-01T00:00:01');
  commit('later.md', '2026-10-02T12:00:00');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${site}`, shallow]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the history of a folder', () => {
  it('begins with the first moment of the day asked for', () => {
    expect([...(readHistory(site, '2026-09-01')?.keys() ?? [])]).toEqual([
      'content/later.md',
      'content/midnight.md',
    ]);
  });

  it('is not known of a copy that has a part of it', () => {
    expect(readHistory(shallow, '2026-09-01')).toBeUndefined();
  });

  it('is not known without git', () => {
    expect(readHistory(folder, '2026-09-01')).toBeUndefined();
  });
});

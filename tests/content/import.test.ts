import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Runs the import over a copy of the scorecard, and tells what it said and which files changed. */
function run(sheet: string | Uint8Array, ...flags: string[]) {
  const content = mkdtempSync(join(tmpdir(), 'scorecard-'));
  cpSync(join(ROOT, 'content/scorecard'), join(content, 'scorecard'), { recursive: true });
  const file = join(content, 'sheet.csv');
  writeFileSync(file, sheet);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import-scorecard.ts', file, ...flags],
    { cwd: ROOT, env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' },
  );
  const folder = join(content, 'scorecard');
  const changed = readdirSync(folder).filter(
    (name) =>
      readFileSync(join(folder, name), 'utf8') !==
      readFileSync(join(ROOT, 'content/scorecard', name), 'utf8'),
  );
  return { status, said: stdout + stderr, changed };
}

const HEAD = 'indicator,quarter,value,note\r\n';

describe('npm run import:scorecard', () => {
  it('writes the figures of a good sheet and shows the difference', () => {
    const { status, said, changed } = run(
      `${HEAD}sleeping-well,2026-Q3,52,\r\nheard-back,2026-Q2,91,\r\n`,
    );
    expect(said).toContain('2026-Q3: new → 52');
    expect(said).toContain('2026-Q2: 92 → 91');
    expect(changed).toEqual(['heard-back.yaml', 'sleeping-well.yaml']);
    expect(status).toBe(0);
  });

  it('writes nothing at all if one row is wrong', () => {
    const { status, said, changed } = run(
      `${HEAD}sleeping-well,2026-Q3,52,\r\nheard-back,2026-Q3,130,\r\n`,
    );
    expect(said).toContain('row 3, column “value”');
    expect(said).toContain('Nothing was written.');
    expect(changed).toEqual([]);
    expect(status).toBe(1);
  });

  it('only looks when it is asked to check', () => {
    const { status, said, changed } = run(`${HEAD}sleeping-well,2026-Q3,52,\r\n`, '--check');
    expect(said).toContain('new → 52');
    expect(changed).toEqual([]);
    expect(status).toBe(0);
  });

  it('says in words that a file was saved in an old encoding', () => {
    const bytes = new Uint8Array([...Buffer.from(`${HEAD}sleeping-well,2026-Q3,52,caf`), 0xe9]);
    const { status, said, changed } = run(bytes);
    expect(said).toContain('UTF-8');
    expect(said).not.toContain('    at ');
    expect([status, changed]).toEqual([1, []]);
  });
});

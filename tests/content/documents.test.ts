import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COLLECTIONS } from '#schemas/collections.ts';

const ROOT = new URL('../../', import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

const WORKFLOWS = [
  ...readdirSync(new URL('.github/workflows/', ROOT)).map((name) => `.github/workflows/${name}`),
  '.gitlab-ci.yml',
];

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'DECISIONS.md'],
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const commandsIn = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);

describe('commands', () => {
  it.each([...DOCUMENTS, ...WORKFLOWS])('that %s names are there', (path) => {
    expect(commandsIn(read(path)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('each start a script that is there', () => {
    const lost = Object.values(scripts)
      .flatMap((line) => /^node scripts\/run\.mjs (\S+)/.exec(line)?.slice(1) ?? [])
      .filter((name) => {
        const path = new URL(`scripts/${name}.ts`, ROOT);
        return !readFileSync(path, 'utf8').startsWith('/**');
      });
    expect(lost).toEqual([]);
  });
});

/** Paths in the documents; `NAME` in one stands for any name. */
const NAMED = /`((?:src|content|public|cms|tests|scripts|docs|\.github)\/[\w./-]*)`/g;

/** Folders that stand there once an editor has put something in: git keeps no empty ones. */
const MAY_BE_EMPTY = ['public/uploads/', ...Object.values(COLLECTIONS).map(({ folder }) => `content/${folder}/`)];

/** What a document says is there. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(NAMED)]
    .map(([, path = '']) => path.replace(/[^/]*NAME.*$/i, ''))
    .filter((path) => !MAY_BE_EMPTY.includes(path));

/** The first cell of each row of each table, the table’s number before it. */
function rowsOf(text: string): string[] {
  let table = 0;
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) table += 1;
    return line.startsWith('|') ? [`${table} ${line.split('|')[1]?.trim() ?? ''}`] : [];
  });
}

describe('documents', () => {
  it.each(DOCUMENTS)('the files that %s names are there', (path) => {
    expect(pathsIn(read(path)).filter((named) => !existsSync(new URL(named, ROOT)))).toEqual([]);
  });

  it.each(DOCUMENTS)('no row of a table in %s stands twice', (path) => {
    const rows = rowsOf(read(path)).filter((row) => !/^\d+ $/.test(row));
    expect(rows.filter((row, place) => rows.indexOf(row) !== place)).toEqual([]);
  });
});

describe('workflows', () => {
  it.each(WORKFLOWS)('%s can be read', (path) => {
    expect(parse(read(path))).toBeTypeOf('object');
  });

  it('test with the command of the README, build every night and report every week', () => {
    expect(read('.github/workflows/test.yml')).toContain('- run: npm test\n');
    expect(read('.github/workflows/publish.yml')).toMatch(/cron: '\d+ \d+ \* \* \*'/);
    expect(read('.github/workflows/upkeep.yml')).toMatch(/cron: '\d+ \d+ \* \* 1'/);
  });

  it('may change nothing but issues', () => {
    const permission = z.object({ permissions: z.record(z.string(), z.string()) });
    for (const path of WORKFLOWS.filter((name) => name.startsWith('.github'))) {
      const { permissions } = permission.parse(parse(read(path)));
      expect(permissions['contents'] ?? 'read', path).toBe('read');
      expect(Object.keys(permissions).every((name) => ['contents', 'issues'].includes(name))).toBe(
        true,
      );
    }
  });
});

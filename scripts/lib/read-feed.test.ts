import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFeed, readFeedFile } from './read-feed.ts';

const IDS = [
  '1f2d9c0a-6c1b-4b57-9a52-0d6f7f1f2b11',
  '2f2d9c0a-6c1b-4b57-9a52-0d6f7f1f2b12',
  '3f2d9c0a-6c1b-4b57-9a52-0d6f7f1f2b13',
];
const listed = (index: number) => ({ id: IDS[index], name: `Service ${index}` });

/** Two pages of a list; the second service cannot be read whole. */
function answer(path: string): unknown {
  if (path === '/feed/services?page=1') return { total_pages: 2, contents: [listed(0), listed(1)] };
  if (path === '/feed/services?page=2') return { total_pages: 2, contents: [listed(1), listed(2)] };
  if (path === `/feed/services/${IDS[0]}`) return { ...listed(0), url: 'https://example.org/' };
  if (path === `/feed/services/${IDS[2]}`) return { ...listed(2), url: 'not an address' };
  return undefined;
}

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = answer(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/feed`;
});

afterAll(() => {
  server.close();
});

test('every page is read, each service once and whole where it can be, with progress', async () => {
  const said: string[] = [];
  const records = await readFeed(`${base}/`, (words) => said.push(words));
  expect(records).toEqual([
    { ...listed(0), url: 'https://example.org/' },
    listed(1),
    { ...listed(2), url: 'not an address' },
  ]);
  expect(said).toEqual([
    'Page 1 of 2: 2 services',
    'Page 2 of 2: 3 services',
    '3 of 3 services read',
  ]);
});

test('a feed that is not there is told with its address', async () => {
  await expect(readFeed(base.replace('/feed', '/gone'), () => undefined)).rejects.toThrow(
    /\/gone\/services\?page=1 answered 404/,
  );
});

test('a file may hold a list, a page of a list, or one service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  const file = (json: unknown) => {
    const path = join(folder, 'feed.json');
    writeFileSync(path, JSON.stringify(json));
    return path;
  };
  expect(readFeedFile(file([listed(0)]))).toEqual([listed(0)]);
  expect(readFeedFile(file({ total_pages: 1, contents: [listed(1)] }))).toEqual([listed(1)]);
  expect(readFeedFile(file(listed(2)))).toEqual([listed(2)]);
});

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/import-openreferral.ts', ...words]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );

test('the command says what it would write, and what it refuses', async () => {
  const { code, stdout } = await run(base, '--dry-run');
  expect(stdout).toContain('Would write content/services/service-0.md as a draft');
  expect(stdout).toMatch(/Service 1 was not taken over:\n {2}routes: /);
  expect(stdout).toMatch(/Service 2 was not taken over:\n {2}url: /);
  expect(stdout).toContain('3 records: 1 new, 0 here already, 2 refused.');
  expect(code).toBe(2);
});

test('the command says what to give it, and what could not be read', async () => {
  expect((await run()).stderr).toContain('Give a file or the address of a feed');
  const gone = await run(base.replace('/feed', '/gone'));
  expect(gone.code).toBe(1);
  expect(gone.stderr).toContain('The feed could not be read: ');
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkTroubles } from '#lib/link-health.ts';
import { checkLinks, type Manners } from './check-links.ts';
import { findLinks, findOddNumbers } from './find-links.ts';

const MOVES: Readonly<Record<string, string>> = {
  '/moved': '/works',
  '/slash': '/slash/',
  '/later': '/works',
  '/round': '/round',
};

const STATUSES: Readonly<Record<string, number>> = {
  '/moved': 301,
  '/slash': 301,
  '/later': 302,
  '/round': 301,
  '/gone': 404,
  '/closed': 403,
  '/enough': 429,
  '/broken': 503,
};

const statusOf = (path: string, method: string | undefined): number =>
  path === '/no-head' && method === 'HEAD' ? 405 : (STATUSES[path] ?? 200);

let server: Server;
let host: string;
let asked: string[];
let now: number;
let most: number;

/** A small site with a page of every kind; `HEAD` and `GET` of each are written down. */
beforeEach(async () => {
  asked = [];
  now = 0;
  most = 0;
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method ?? ''} ${path}`);
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => (now -= 1));
    if (path === '/silent') return;
    const location = MOVES[path];
    response
      .writeHead(statusOf(path, request.method), location === undefined ? {} : { location })
      .end('<p>Words</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  host = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const manners = (change: Partial<Manners> = {}): Manners => ({
  today: '2027-03-01',
  restDays: 6,
  pause: 0,
  timeout: 400,
  onProgress: () => undefined,
  ...change,
});

const check = async (paths: readonly string[], change: Partial<Manners> = {}) =>
  checkLinks(
    new Map(paths.map((path) => [host + path, ['content/a.md:1']])),
    undefined,
    manners(change),
  );

const stateOf = async (path: string) => {
  const { links } = await check([path]);
  const [{ state, status, to } = {}] = links;
  return { state, status, to };
};

describe('a link to another site', () => {
  it.each([
    ['/works', 'works', 200],
    ['/no-head', 'works', 200],
    ['/later', 'works', 200],
    ['/slash', 'works', 200],
    ['/gone', 'gone', 404],
    ['/round', 'gone', 310],
    ['/closed', 'closed', 403],
    ['/broken', 'silent', 503],
    ['/silent', 'silent', undefined],
  ])('%s: %s', async (path, state, status) => {
    expect(await stateOf(path)).toEqual({ state, status, to: undefined });
  });

  it('that leads on for good says where', async () => {
    expect(await stateOf('/moved')).toEqual({ state: 'moved', status: 301, to: `${host}/works` });
  });

  it('is silent where there is no such host', async () => {
    const found = new Map([['http://127.0.0.1:1/', ['content/a.md:1']]]);
    const { links } = await checkLinks(found, undefined, manners());
    expect(links.map(({ state }) => state)).toEqual(['silent']);
  });
});

describe('checking is polite', () => {
  it('with HEAD, and GET only where HEAD tells nothing', async () => {
    await check(['/works', '/no-head']);
    expect(asked).toEqual(['HEAD /works', 'HEAD /no-head', 'GET /no-head']);
  });

  it('with one question at a time for each host', async () => {
    await check(['/works', '/a', '/b', '/c', '/d', '/e', '/f']);
    expect(asked).toHaveLength(7);
    expect(most).toBe(1);
  });

  it('leaving a host alone that has had enough', async () => {
    const { links } = await check(['/enough', '/works', '/a']);
    expect(asked).toEqual(['HEAD /enough', 'GET /enough']);
    expect(links.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed']);
  });

  it('not asking again for a few days what worked, but what did not', async () => {
    const found = new Map(['/works', '/gone'].map((path) => [host + path, ['content/a.md:1']]));
    const first = await checkLinks(found, undefined, manners());
    asked = [];
    const second = await checkLinks(found, first, manners({ today: '2027-03-04' }));
    expect(asked).toEqual(['HEAD /gone', 'GET /gone']);
    expect(second.links.map(({ checked_on }) => checked_on)).toEqual(['2027-03-04', '2027-03-01']);
    asked = [];
    await checkLinks(found, first, manners({ today: '2027-03-08' }));
    expect(asked).toContain('HEAD /works');
  });

  it('telling how far it is', async () => {
    const told: number[] = [];
    await check(['/works', '/gone'], { onProgress: (done) => told.push(done) });
    expect(told).toEqual([1, 2]);
  });

  it('and says the worst first', async () => {
    const health = await check(['/works', '/closed', '/moved', '/gone', '/broken']);
    expect(linkTroubles(health).map(({ url }) => url.slice(host.length))).toEqual([
      '/gone',
      '/broken',
      '/moved',
      '/closed',
    ]);
  });
});

describe('what is found in content', () => {
  let folder: string;
  const write = (file: string, ...lines: string[]) => {
    mkdirSync(join(folder, 'services'), { recursive: true });
    writeFileSync(join(folder, file), lines.join('\n'));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'links-'));
  });

  it('is every address, in fields and in words, without what ends the sentence', () => {
    write('services/a.md', 'url: https://a.example/x', '', 'See [this](https://b.example/y#part).');
    write('services/b.yaml', '- "https://a.example/x"', 'note: Look at https://c.example/z.');
    expect([...findLinks(folder)]).toEqual([
      ['https://a.example/x', ['content/services/a.md:1', 'content/services/b.yaml:1']],
      ['https://b.example/y', ['content/services/a.md:3']],
      ['https://c.example/z', ['content/services/b.yaml:2']],
    ]);
  });

  it('is every number that cannot be dialled, in fields and in words', () => {
    write(
      'services/a.md',
      '    number: "0800 1111"',
      '  - number: "0151 000"',
      'Call 0151 000 0000 or 0151 000 00000, at /0123456789/ on 2026-11-22.',
    );
    expect([...findOddNumbers(folder)]).toEqual([
      ['0151 000', ['content/services/a.md:2']],
      ['0151 000 00000', ['content/services/a.md:3']],
    ]);
  });
});

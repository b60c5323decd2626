import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOSTING } from './hosting/rules.ts';
import { serveFolder } from './serve-folder.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'home',
  '404.html': 'lost',
  _headers: 'for the host',
  'help/index.html': 'help',
  'openreferral/index.json': '{}',
  'openreferral/services.json': '{"page":1}',
  'openreferral/services/a-1.json': '{"id":"a-1"}',
  'data/services.json': '[]',
  'data/services.csv': 'name\n',
  'whats-on.xml': '<feed/>',
  'whats-on/all.ics': 'BEGIN:VCALENDAR',
};

let server: Server;
let address: string;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [file, words] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), words);
  }
  server = await serveFolder(folder, 0, { ...HOSTING, moved: [{ from: '/old/', to: '/help/' }] });
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
});

afterEach(() => {
  server.close();
});

const get = (path: string): Promise<Response> => fetch(address + path, { redirect: 'manual' });

describe('the server for looking at a built site', () => {
  it.each([
    ['/openreferral/', '{}', 'application/json'],
    ['/openreferral/services', '{"page":1}', 'application/json'],
    ['/openreferral/services.json', '{"page":1}', 'application/json'],
    ['/openreferral/services/a-1', '{"id":"a-1"}', 'application/json'],
    ['/openreferral/services/a-1.json', '{"id":"a-1"}', 'application/json'],
    ['/data/services.json', '[]', 'application/json'],
    ['/data/services.csv', 'name\n', 'text/csv; charset=utf-8'],
    ['/whats-on.xml', '<feed/>', 'application/atom+xml'],
    ['/whats-on/all.ics', 'BEGIN:VCALENDAR', 'text/calendar; charset=utf-8'],
  ])('%s is open to other sites, as what it is', async (path, words, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(words);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    ['/help', '/help/'],
    ['/old/', '/help/'],
  ])('%s leads to %s', async (from, to) => {
    const response = await get(from);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  it.each(['/nowhere/', '/_headers', '/openreferral/services/c-3', '/%', '/../package.json'])(
    '%s is lost, with the headers of a page',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('lost');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

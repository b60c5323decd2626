import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as httpGet, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { packFiles } from '../../scripts/lib/hosting/pack-files.ts';
import { hasNginx } from '../../scripts/lib/prepare-nginx.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { KINDS } from '../support/pages.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

/** What a feed and files to download look like, beside the pages of the site. */
const OPEN_FILES: Readonly<Record<string, string>> = {
  'openreferral/index.json': '{}',
  'openreferral/services.json': '{"page_number":1}',
  'openreferral/services/0f-1.json': '{"id":"0f-1"}',
  'admin/index.html': '<h1>The editor</h1>',
  'data/example.json': '[]',
  'data/example.csv': 'name\nNight Line\n',
  'example/dates.ics': 'BEGIN:VCALENDAR',
};

const PATHS = [
  ...KINDS,
  ...Object.keys(OPEN_FILES).map((file) => `/${file}`),
  '/openreferral/',
  '/admin/',
  '/openreferral/services',
  '/openreferral/services/0f-1',
  '/openreferral/services/nobody',
  '/fonts/gabarito.woff2',
  '/favicon.svg',
  '/robots.txt',
  '/sitemap-index.xml',
  '/manifest.webmanifest',
  '/icon-192.png',
  '/sw.js',
  '/help',
  '/help/',
  '/fonts/',
  '/_headers',
  '/_redirects',
  '/nowhere',
  '/help/nowhere/',
];

/** What one host may add of its own and another not: clocks, connections, how it cuts the body up. */
const ITS_OWN = new Set([
  'server',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'etag',
  'last-modified',
  'accept-ranges',
]);

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks without unpacking, following or adding anything. */
const ask = (address: string, packing?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = packing === undefined ? {} : { 'accept-encoding': packing };
    httpGet(address, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const kept = Object.entries(response.headers).filter(([name]) => !ITS_OWN.has(name));
        const moved = response.statusCode === 301;
        resolve({
          status: response.statusCode,
          // The few words under a redirect are each host’s own.
          headers: Object.fromEntries(kept.filter(([name]) => !moved || name !== 'content-type')),
          body: moved ? '' : Buffer.concat(chunks).toString('base64'),
        });
      });
    }).on('error', reject);
  });

let nginx: Nginx;
let preview: Server;
let folder: string;
let previewAddress: string;

test.describe.configure({ mode: 'serial' });
test.skip(
  !hasNginx(),
  'There is no nginx here (on Debian: apt-get install nginx libnginx-mod-http-brotli-static openssl).',
);

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-hosts-'));
  for (const [file, words] of Object.entries(OPEN_FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), words);
  }
  cpSync(DIST, folder, { recursive: true, force: false });
  const asked = new Set(PATHS.map((path) => (path.endsWith('/') ? `${path}index.html` : path)));
  await packFiles(
    folder,
    (path) => asked.has(path) || path === '/404.html' || /openref/.test(path),
  );
  nginx = await startNginx(folder);
  preview = await serveFolder(folder, 0);
  const at = preview.address();
  previewAddress = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
});

test.afterAll(async () => {
  await nginx.stop();
  preview.close();
  rmSync(folder, { recursive: true, force: true });
});

test('two unlike hosts send the same bytes and the same headers', async () => {
  for (const path of PATHS) {
    expect(await ask(nginx.address + path), path).toEqual(await ask(previewAddress + path));
  }
});

test('two unlike hosts send the same packed bytes', async () => {
  for (const path of [...KINDS, '/sw.js', '/robots.txt', '/favicon.svg']) {
    const answer = await ask(nginx.address + path, 'gzip, br');
    expect(answer, path).toEqual(await ask(previewAddress + path, 'gzip, br'));
    expect(answer.headers['content-encoding'], path).toBe('br');
  }
});

test('a browser that knows only gzip gets the copy of the build', async () => {
  const { headers, body } = await ask(`${nginx.address}/urgent/`, 'gzip');
  expect(headers['content-encoding']).toBe('gzip');
  expect(headers.vary).toBe('Accept-Encoding');
  const unpacked = await new Response(
    new Blob([Buffer.from(body, 'base64')]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();
  expect(unpacked).toBe(
    Buffer.from((await ask(`${nginx.address}/urgent/`)).body, 'base64').toString(),
  );
});

test('nginx says what each thing is, how long to keep it, and who may read it', async () => {
  const headersOf = async (path: string) => (await ask(nginx.address + path)).headers;
  const forever = 'public, max-age=31536000, immutable';
  const revalidate = 'public, max-age=0, must-revalidate, stale-if-error=86400';
  const open = { 'access-control-allow-origin': '*' };
  expect(await headersOf('/urgent/')).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': revalidate,
    'content-security-policy': "frame-ancestors 'none'",
    'strict-transport-security': 'max-age=63072000',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(await headersOf('/fonts/gabarito.woff2')).toMatchObject({
    'content-type': 'font/woff2',
    'cache-control': forever,
  });
  expect(await headersOf('/sw.js')).toMatchObject({ 'cache-control': 'no-cache' });
  expect(await headersOf('/openreferral/services/0f-1')).toMatchObject({
    ...open,
    'content-type': 'application/json',
  });
  expect(await headersOf('/data/example.csv')).toMatchObject({
    ...open,
    'content-type': 'text/csv; charset=utf-8',
  });
  expect(await headersOf('/whats-on.xml')).toMatchObject({
    ...open,
    'content-type': 'application/atom+xml',
  });
  expect(await headersOf('/example/dates.ics')).toMatchObject({
    ...open,
    'content-type': 'text/calendar; charset=utf-8',
  });
  expect(await headersOf('/admin/')).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
});

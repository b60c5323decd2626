/**
 * `npm run bench:load`: nginx with the shipped configuration over the built site, asked by wrk for ten
 * seconds on 20 connections of this machine. To reach: 5,000 requests a second, no error.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFiles } from '../../scripts/lib/hosting/pack-files.ts';
import { hasNginx } from '../../scripts/lib/prepare-nginx.ts';
import { startNginx } from '../support/nginx.ts';
import { tableOf } from './machine.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 10);
const PATHS = ['/', '/urgent/', '/help/anxiety/', '/services/', '/nowhere/'];

const read = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

/** One row of figures; a page that is lost answers 404, which wrk counts as an error. */
function askFor(address: string, path: string): (string | number)[] {
  const words = ['-t2', '-c20', `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: br, gzip'];
  const { stdout } = spawnSync('wrk', [...words, address + path], { encoding: 'utf8' });
  const failed = read(stdout, /Non-2xx or 3xx responses: (\d+)/) || '0';
  const sockets = read(stdout, /Socket errors: (.+)/) || 'none';
  return [
    path,
    Math.round(Number(read(stdout, /Requests\/sec:\s+([\d.]+)/))),
    read(stdout, /^\s+50%\s+(\S+)/m),
    read(stdout, /^\s+99%\s+(\S+)/m),
    read(stdout, /(\d+) requests in/),
    path === '/nowhere/' ? `${sockets} (all 404, as they should)` : `${sockets}, ${failed} not 200`,
  ];
}

/** The figures as Markdown. */
export async function reportLoad(): Promise<string> {
  // wrk answers its own -v with an error code, but it answers.
  if (!hasNginx() || spawnSync('wrk', ['-v']).error !== undefined)
    return 'Not measured: this needs nginx, its module for brotli, and wrk (apt-get install wrk).';
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  cpSync(DIST, folder, { recursive: true });
  const asked = new Set(['/404.html', ...PATHS.map((path) => `${path}index.html`)]);
  await packFiles(folder, (path) => asked.has(path));
  const nginx = await startNginx(folder);
  try {
    const rows = PATHS.map((path) => askFor(nginx.address, path));
    const columns = ['page', 'requests/s', 'half within', '99 % within', 'requests', 'errors'];
    return `wrk with 2 threads and 20 connections for ${SECONDS} s on the same machine, packed with brotli.\n\n${tableOf(columns, rows)}`;
  } finally {
    await nginx.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(await reportLoad());

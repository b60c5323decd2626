import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { NGINX } from '../../scripts/lib/prepare-nginx.ts';

const SHIPPED = new URL('../../docs/hosting/nginx/', import.meta.url).pathname;

/** A running nginx; only for this machine. */
export interface Nginx {
  /** Without a slash at the end. */
  readonly address: string;
  stop: () => Promise<void>;
}

/** A port of this machine that nobody uses now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => {
        resolve(typeof at === 'object' && at !== null ? at.port : 0);
      });
    });
  });

/** What any nginx needs around the sites that it serves. */
const around = (work: string, sites: string): string => `
load_module ${NGINX.brotli};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${work}/pid;
error_log ${work}/error.log warn;
events { worker_connections 512; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${work}/${kind};`).join('\n  ')}
  sendfile on;
  ${sites}
}`;

/** All that the shipped files leave to whoever hosts the site: where it stands and where it answers. */
const site = (root: string, port: number): string => `
  include ${SHIPPED}http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${SHIPPED}server.conf;
  }`;

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
    if (response !== undefined) return;
    await wait(100);
  }
  throw new Error('nginx does not answer.');
}

async function start(work: string, sites: string, port: number): Promise<Nginx> {
  writeFileSync(join(work, 'nginx.conf'), around(work, sites));
  const child = spawn(NGINX.program, ['-c', join(work, 'nginx.conf'), '-e', `${work}/error.log`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      rmSync(work, { recursive: true, force: true });
      resolve();
    });
  });
  const address = `http://127.0.0.1:${port}`;
  await untilItAnswers(address).catch((error: unknown) => {
    child.kill('SIGTERM');
    throw error;
  });
  return {
    address,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'nginx-'));

/** Starts Debian’s nginx with the shipped configuration over a built site. */
export async function startNginx(root: string): Promise<Nginx> {
  const port = await freePort();
  return start(newFolder(), site(root, port), port);
}

/** An nginx as the guide sets it up: `address` is the one without TLS. */
export interface GuidedNginx extends Nginx {
  readonly secure: string;
  /** What it has written down about its readers. */
  log: () => string;
}

/** The file that docs/hosting.md tells to write for nginx. */
function guided(): string {
  const guide = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
  const [, file] = /```nginx\n([\s\S]+?)```/.exec(guide) ?? [];
  if (file === undefined) throw new Error('docs/hosting.md has no file for nginx.');
  return file;
}

/** Starts nginx with the file of the guide: only ports, folders and the certificate are this machine’s. */
export async function startFromGuide(root: string): Promise<GuidedNginx> {
  const work = newFolder();
  const [port, securePort] = [await freePort(), await freePort()];
  const certificate = join(work, 'certificate.pem');
  const key = join(work, 'key.pem');
  const log = join(work, 'readers.log');
  const making = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  const made = ['-subj', '/CN=growwell.example.org', '-keyout', key, '-out', certificate];
  execFileSync(NGINX.openssl, [...making, ...made], { stdio: 'ignore' });
  const sites = guided()
    .replaceAll('/etc/nginx/grow-well/', SHIPPED)
    .replaceAll(/ssl_certificate .*;/g, `ssl_certificate ${certificate};`)
    .replaceAll(/ssl_certificate_key .*;/g, `ssl_certificate_key ${key};`)
    .replaceAll('/var/log/nginx/error.log', log)
    .replaceAll('/srv/grow-well/live', root)
    .replaceAll(/listen \[::\]:.*;/g, '')
    .replaceAll(/listen 80\b/g, `listen 127.0.0.1:${port}`)
    .replaceAll(/listen 443\b/g, `listen 127.0.0.1:${securePort}`);
  const nginx = await start(work, sites, port);
  return {
    ...nginx,
    secure: `https://127.0.0.1:${securePort}`,
    log: () => readFileSync(log, 'utf8'),
  };
}

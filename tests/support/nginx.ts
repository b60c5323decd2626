import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** All that the shipped files leave to whoever hosts the site: where it stands and where it answers. */
const around = (work: string, root: string, port: number): string => `
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
  include ${SHIPPED}http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${SHIPPED}server.conf;
  }
}`;

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response !== undefined) return;
    await wait(100);
  }
  throw new Error('nginx does not answer.');
}

/** Starts Debian’s nginx with the shipped configuration over a built site. */
export async function startNginx(root: string): Promise<Nginx> {
  const port = await freePort();
  const work = mkdtempSync(join(tmpdir(), 'nginx-'));
  writeFileSync(join(work, 'nginx.conf'), around(work, root, port));
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
  await untilItAnswers(address);
  return {
    address,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

import { existsSync } from 'node:fs';
import { installDebian, isDebianRoot } from './install-debian.ts';

/** Where Debian puts nginx, the module that sends what was packed before, and what makes a certificate. */
export const NGINX = {
  program: '/usr/sbin/nginx',
  brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  openssl: '/usr/bin/openssl',
} as const;

/** Whether this machine has the nginx that the tests of the shipped configuration run. */
export const hasNginx = (): boolean => Object.values(NGINX).every((path) => existsSync(path));

/** Gets the nginx that some tests need; without it they are skipped, and say so. */
export async function prepareNginx(): Promise<void> {
  if (hasNginx() || !isDebianRoot()) return;
  console.log('No nginx is here. Getting Debian’s package…');
  await installDebian('nginx', 'libnginx-mod-http-brotli-static', 'openssl');
}

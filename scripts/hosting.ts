/**
 * `npm run hosting`: writes docs/hosting/nginx/ from the rules in lib/hosting/rules.ts. The files for
 * Netlify and Cloudflare Pages come with every build, in dist/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { HOSTING } from './lib/hosting/rules.ts';
import { writeNginx } from './lib/hosting/write-nginx.ts';

const folder = 'docs/hosting/nginx';
const { http, server } = writeNginx(HOSTING);

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/http.conf`, http);
writeFileSync(`${folder}/server.conf`, server);
console.log(`${folder}/http.conf and server.conf are written.`);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files.ts';
import { FOR_THE_HOST, HOSTING } from './rules.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';

/** The most that Cloudflare Pages reads of each file; it passes over the rest in silence. */
const LIMITS = { rules: 100, redirects: 2000 } as const;

const over = (count: number, limit: number, what: string): string[] =>
  count <= limit
    ? []
    : [`Careful: ${count} ${what}; Cloudflare Pages reads ${limit}. Other hosts read them all.`];

/** Writes `_headers` and `_redirects` into a built site. @returns what to tell whoever builds. */
export function writeHostFiles(folder: string): string[] {
  const files = builtFiles(folder).filter(
    (path) => !FOR_THE_HOST.has(path) && !/\.(?:br|gz)$/.test(path),
  );
  const headers = writeHeaders(HOSTING, files);
  const redirects = writeRedirects(HOSTING, files);
  writeFileSync(join(folder, '_headers'), headers);
  writeFileSync(join(folder, '_redirects'), redirects);
  const rules = headers.match(/^\//gm)?.length ?? 0;
  const lines = redirects.match(/\n/g)?.length ?? 0;
  return [
    `${rules} rules for headers, ${lines} for addresses.`,
    ...over(rules, LIMITS.rules, 'rules for headers in _headers'),
    ...over(lines, LIMITS.redirects, 'addresses in _redirects'),
  ];
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files.ts';
import { FOR_THE_HOST, HOSTING, type Hosting } from './rules.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';

/** The most that Cloudflare Pages reads of each kind; it passes over the rest in silence. */
const LIMITS = { rules: 100, plain: 2000, patterns: 100 } as const;

/** The two files for hosts without a configuration of their own, and what is wrong with them. */
export interface HostFiles {
  headers: string;
  redirects: string;
  /** How many rules there are, in words for whoever builds. */
  summary: string;
  /** One sentence for each limit that is passed. */
  problems: readonly string[];
}

const over = (count: number, limit: number, what: string): string[] =>
  count <= limit
    ? []
    : [`${count} ${what}, but Cloudflare Pages reads only ${limit} and is silent about the rest.`];

/** `_headers` and `_redirects` for a site of `files` (paths from its top). */
export function hostFiles(hosting: Hosting, files: readonly string[]): HostFiles {
  const headers = writeHeaders(hosting, files);
  const redirects = writeRedirects(hosting, files);
  const rules = headers.match(/^\//gm)?.length ?? 0;
  const [patterns = [], plain = []] = [true, false].map((wanted) =>
    redirects.split('\n').filter((line) => line !== '' && line.includes('*') === wanted),
  );
  return {
    headers,
    redirects,
    summary: `${rules} rules for headers, ${plain.length + patterns.length} for addresses.`,
    problems: [
      ...over(rules, LIMITS.rules, 'rules in _headers: put pages together in fewer folders'),
      ...over(plain.length, LIMITS.plain, 'addresses in _redirects'),
      ...over(patterns.length, LIMITS.patterns, 'patterns in _redirects'),
    ],
  };
}

/** Writes `_headers` and `_redirects` into a built site. */
export function writeHostFiles(folder: string): Pick<HostFiles, 'summary' | 'problems'> {
  const files = builtFiles(folder).filter(
    (path) => !FOR_THE_HOST.has(path) && !/\.(?:br|gz)$/.test(path),
  );
  const { headers, redirects, ...told } = hostFiles(HOSTING, files);
  writeFileSync(join(folder, '_headers'), headers);
  writeFileSync(join(folder, '_redirects'), redirects);
  return told;
}

import { rewriteSource } from './match.ts';
import type { Hosting, Rewrite } from './rules.ts';

/**
 * The lines of a rewrite. Cloudflare goes by the first line that fits, and asks before it looks for a
 * file: so files are first told to be themselves, or their ending would be added to them once more.
 * Netlify looks for a file first, and reads the same lines to the same end.
 */
function linesOf({ from, to }: Rewrite): string[] {
  if (!from.includes(':id')) return [`${from} ${to} 200`];
  const [path, shown] = [from.replace(':id', '*'), to.replace(':id', ':splat')];
  return [`${to.replace(':id', '*')} ${shown} 200`, `${path} ${shown} 200`];
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages for a site of `files`: pages that moved, and
 * other addresses of files, as long as there is such a file. Its length does not grow with the files.
 */
export function writeRedirects(
  { rewrites, moved }: Pick<Hosting, 'rewrites' | 'moved'>,
  files: readonly string[],
): string {
  const there = ({ to }: Rewrite): boolean => {
    const shown = new RegExp(rewriteSource(to));
    return files.some((file) => shown.test(file));
  };
  const lines = [
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    ...rewrites.filter(there).flatMap(linesOf),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

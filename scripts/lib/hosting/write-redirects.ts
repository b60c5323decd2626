import { rewriteSource } from './match.ts';
import type { Hosting, Rewrite } from './rules.ts';

/** The paths of a rewrite with `:id`, one for each file that was built. */
function expand({ from, to }: Rewrite, files: readonly string[]): Rewrite[] {
  if (!from.includes(':id')) return [{ from, to }];
  const shown = new RegExp(rewriteSource(to));
  return files.flatMap((file) => {
    const [, id] = shown.exec(file) ?? [];
    return id === undefined ? [] : [{ from: from.replace(':id', () => id), to: file }];
  });
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages for a site of `files`. Each path stands in it
 * by itself: of a pattern, Cloudflare would apply `:id` to the files themselves as well.
 */
export function writeRedirects(
  { rewrites, moved }: Pick<Hosting, 'rewrites' | 'moved'>,
  files: readonly string[],
): string {
  const there = new Set(files);
  const lines = [
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    ...rewrites
      .flatMap((rewrite) => expand(rewrite, files))
      .filter(({ to }) => there.has(to))
      .map(({ from, to }) => `${from} ${to} 200`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

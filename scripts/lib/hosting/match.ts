import type { HeaderRule, Headers, Moved, Rewrite } from './rules.ts';

const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A pattern of a header rule as a regular expression, in words that JavaScript and nginx share. */
export const patternSource = (pattern: string): string =>
  `^${pattern.split('*').map(escape).join('.*')}$`;

/** The path of a rewrite as a regular expression; what stands for `:id` is its first group. */
export const rewriteSource = (from: string): string =>
  `^${from.split(':id').map(escape).join('([^/.]+)')}$`;

const compiled = new Map<string, RegExp>();

/** Whether a path is one of a header rule’s. */
export function matches(pattern: string, path: string): boolean {
  // Tens of thousands of paths are asked of a dozen patterns.
  const known = compiled.get(pattern) ?? new RegExp(patternSource(pattern));
  compiled.set(pattern, known);
  return known.test(path);
}

/** The headers of a path; a later rule wins over an earlier one. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Headers =>
  rules
    .filter(({ pattern }) => matches(pattern, path))
    .reduce<Headers>((all, { headers }) => ({ ...all, ...headers }), {});

/** The path of the file that a path shows: its own, unless a rewrite is for it. */
export function rewritten(rewrites: readonly Rewrite[], path: string): string {
  for (const { from, to } of rewrites) {
    const found = new RegExp(rewriteSource(from)).exec(path);
    if (found !== null) return to.replace(':id', () => found[1] ?? '');
  }
  return path;
}

/** Where a page that moved is now; `undefined` for every other path. */
export const movedTo = (moved: readonly Moved[], path: string): string | undefined =>
  moved.find(({ from }) => from === path)?.to;

/** A rule of a `_headers` file: the paths it is for and what it sets. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Reads a `_headers` file (the format of Netlify and Cloudflare Pages). */
export function parseHeaders(text: string): HeaderRule[] {
  const blocks = text.split(/^(?=\/)/m).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const pairs = lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    });
    return { pattern: pattern.trim(), headers: Object.fromEntries(pairs) };
  });
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of a path; a later rule wins over an earlier one. */
export const headersFor = (
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> =>
  rules
    .filter(({ pattern }) => matches(pattern, path))
    .reduce<Readonly<Record<string, string>>>((all, { headers }) => ({ ...all, ...headers }), {});

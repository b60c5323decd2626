import { headersFor } from './match.ts';
import type { HeaderRule, Headers, Hosting } from './rules.ts';

const BASE = '/*';

const block = (pattern: string, headers: Headers): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const only = (headers: Headers, wanted: (name: string) => boolean): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name)));

/** The headers that some rule sets for a part of the site only. */
const varyingNames = (rules: readonly HeaderRule[]): ReadonlySet<string> =>
  new Set(
    rules.filter(({ pattern }) => pattern !== BASE).flatMap(({ headers }) => Object.keys(headers)),
  );

/** The address that shows a file: a folder’s index stands at the folder. */
const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

/** `/help/` for all that stands below it; a file at the top stands for itself. */
const groupOf = (address: string): string => /^\/[^/]+\//.exec(address)?.[0] ?? address;

/** One block for a folder in which all is alike, else one for each address. */
function blocksOf(group: string, addresses: readonly string[], of: (path: string) => Headers) {
  const kinds = new Set(addresses.map((address) => JSON.stringify(of(address))));
  const [first = group] = addresses;
  return kinds.size === 1 && group.endsWith('/') && group !== '/'
    ? [block(`${group}*`, of(first))]
    : addresses.map((address) => block(address, of(address)));
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages for a site of `files` (paths from its top).
 * Both join the values of a header that two rules set for one path, so here no two ever do: what
 * all paths share stands once, the rest folder by folder.
 */
export function writeHeaders(
  { headers, rewrites }: Pick<Hosting, 'headers' | 'rewrites'>,
  files: readonly string[],
): string {
  const varying = varyingNames(headers);
  const shared = only(
    headers.find(({ pattern }) => pattern === BASE)?.headers ?? {},
    (name) => !varying.has(name),
  );
  const shown = rewrites.map(({ from }) => from).filter((from) => !from.includes(':id'));
  const folders = new Set(files.map((file) => groupOf(file)));
  const addresses = [
    ...files.map(addressOf),
    ...shown.filter((path) => folders.has(groupOf(path))),
  ];
  const blocks = [...Map.groupBy([...new Set(addresses)].toSorted(), groupOf)].flatMap(
    ([group, members]) =>
      blocksOf(group, members, (path) =>
        only(headersFor(headers, path), (name) => varying.has(name)),
      ),
  );
  return `${[block(BASE, shared), ...blocks].join('\n')}\n`;
}

import { headersFor } from './match.ts';
import type { HeaderRule, Headers, Hosting } from './rules.ts';

const BASE = '/*';

const block = (pattern: string, headers: Headers): string[] =>
  Object.keys(headers).length === 0
    ? []
    : [
        [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
          '\n',
        ),
      ];

const only = (headers: Headers, wanted: (name: string) => boolean): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name)));

/** `/help/*` for all that stands below it; a file at the top stands for itself. */
function groupOf(address: string): string {
  const folder = /^\/[^/]+\//.exec(address)?.[0];
  return folder === undefined ? address : `${folder}*`;
}

/** What all of a group is sent of the headers that have another value elsewhere. */
function blockOf(group: string, addresses: readonly string[], of: (path: string) => Headers) {
  const kinds = new Map(addresses.map((address) => [JSON.stringify(of(address)), of(address)]));
  const [headers = {}] = kinds.values();
  if (kinds.size > 1)
    throw new Error(
      `Files of ${group} would need different values of ${Object.keys(headers).join(', ')}. In scripts/lib/hosting/rules.ts, set such a header for a whole folder.`,
    );
  return block(group, headers);
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages for a site of `files` (paths from its top).
 * Both join the values of a header that two rules set for one path, so here no two ever do: what
 * all paths share stands once; a header that some folder sends with another value is told folder by
 * folder; what only some paths have stands as in the rules. So there is a block for each folder at the
 * top, however many files are in it.
 * @throws where files of one folder differ in a header that every path has.
 */
export function writeHeaders(
  { headers }: Pick<Hosting, 'headers'>,
  files: readonly string[],
): string {
  const all = headers.find(({ pattern }) => pattern === BASE)?.headers ?? {};
  const special = headers.filter(({ pattern }) => pattern !== BASE);
  const varying = new Set(
    special.flatMap((rule) => Object.keys(rule.headers)).filter((name) => name in all),
  );
  const addresses = files.map((file) => file.replace(/^\/index\.html$/, '/'));
  const groups = Map.groupBy(addresses.toSorted(), groupOf);
  const varied = (path: string): Headers =>
    only(headersFor(headers, path), (name) => varying.has(name));
  const extra = ({ pattern, headers: some }: HeaderRule): string[] =>
    block(
      pattern,
      only(some, (name) => !(name in all)),
    );
  return `${[
    ...block(
      BASE,
      only(all, (name) => !varying.has(name)),
    ),
    ...[...groups].flatMap(([group, members]) => blockOf(group, members, varied)),
    ...special.flatMap(extra),
  ].join('\n')}\n`;
}

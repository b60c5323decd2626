import { extname } from 'node:path';
import { patternSource, rewriteSource } from './match.ts';
import { FOR_THE_HOST, PACKED, TYPES, type HeaderRule, type Hosting } from './rules.ts';

/** The two files of an nginx: one for its `http` part, one for the `server` of the site. */
export interface NginxFiles {
  http: string;
  server: string;
}

const HEAD = '# Written by: npm run hosting. Change scripts/lib/hosting/rules.ts instead.';

const quote = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;

const variableOf = (name: string): string =>
  `$grow_well_${name.toLowerCase().replaceAll('-', '_')}`;

const namesOf = (rules: readonly HeaderRule[]): string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );

/** What a header is, path by path. nginx takes the first that fits; our last rule wins. */
function mapOf(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.toReversed().flatMap(({ pattern, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    return pattern === '/*'
      ? [`  default ${quote(value)};`]
      : [`  ${quote(`~${patternSource(pattern)}`)} ${quote(value)};`];
  });
  return [`map $uri ${variableOf(name)} {`, ...lines, '}'].join('\n');
}

/** Nothing that another host would not do: no index of folders, no log of who read what. */
const SERVING = `charset off;
server_tokens off;
access_log off;
absolute_redirect off;
index index.html;
error_page 403 404 =404 /404.html;

# What PACKED_FILES=on npm run build has packed is sent as it is; anything else is packed now.
brotli_static on;
gzip_static on;
gzip on;
gzip_vary on;
gzip_types ${[
  ...new Set(
    [...PACKED].filter((ending) => ending !== '.html').map((ending) => quote(TYPES[ending] ?? '')),
  ),
].join(' ')};`;

const typesOf = (): string =>
  [
    'types {',
    ...Object.entries(TYPES).map(([ending, type]) => `  ${quote(type)} ${ending.slice(1)};`),
    '}',
    'default_type application/octet-stream;',
  ].join('\n');

/** Kinds that the ending of a name does not tell. */
const locationsOf = (rules: readonly HeaderRule[]): string[] =>
  rules.flatMap(({ pattern, headers }) => {
    const type = headers['Content-Type'];
    if (type === undefined || TYPES[extname(pattern)] === type) return [];
    return [
      `location ~ ${quote(patternSource(pattern))} {\n  types { }\n  default_type ${quote(type)};\n  try_files $uri =404;\n}`,
    ];
  });

const HIDDEN = [...FOR_THE_HOST].map((path) => `location = ${path} { return 404; }`);

const ALL = 'location / { try_files $uri $uri/ =404; }';

/** nginx’s configuration: no host name, no port, no certificate; those stand in the file that includes it. */
export function writeNginx({ headers, rewrites, moved }: Hosting): NginxFiles {
  const names = namesOf(headers);
  return {
    http: `${[HEAD, ...names.map((name) => mapOf(name, headers))].join('\n\n')}\n`,
    server: `${[
      HEAD,
      SERVING,
      names.map((name) => `add_header ${name} ${variableOf(name)} always;`).join('\n'),
      typesOf(),
      [
        ...moved.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
        ...rewrites.map(
          ({ from, to }) =>
            `rewrite ${quote(rewriteSource(from))} ${to.replace(':id', '$1')} last;`,
        ),
      ].join('\n'),
      ...HIDDEN,
      ...locationsOf(headers),
      ALL,
    ].join('\n\n')}\n`,
  };
}

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The paths a rule is for (exact, or with one `*` for any letters) and what it sets there. */
export interface HeaderRule {
  pattern: string;
  headers: Headers;
}

/** A path that shows another file; `:id` stands for one part of the path without a dot. */
export interface Rewrite {
  from: string;
  to: string;
}

/** A page that has another address now. */
export interface Moved {
  from: string;
  to: string;
}

/** All that a host must know. Where several rules set one header for a path, the last one wins. */
export interface Hosting {
  headers: readonly HeaderRule[];
  rewrites: readonly Rewrite[];
  moved: readonly Moved[];
}

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** What other sites may read from their own pages, by `fetch`; nobody needs to embed it unread. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };

const open = (pattern: string, type: string): HeaderRule => ({
  pattern,
  headers: { ...OPEN, 'Content-Type': type },
});

const JSON_TYPE = 'application/json';

/** The Atom feeds, beside the pages whose news they tell. */
const FEEDS = ['/whats-on.xml', '/services.xml'];

/** Hosts that pack by the kind of a file, such as Netlify and Cloudflare, pack what says it is text. */
const INDEX_TYPE = 'text/plain; charset=utf-8';

const rewriteList = (name: string): Rewrite[] => [
  { from: `/openreferral/${name}`, to: `/openreferral/${name}.json` },
  { from: `/openreferral/${name}/:id`, to: `/openreferral/${name}/:id.json` },
];

/** The one source of headers and of addresses that are not files, for every host. */
export const HOSTING: Hosting = {
  headers: [
    {
      pattern: '/*',
      headers: {
        // Joins the policy that each page carries: these words count in a header only.
        'Content-Security-Policy': "frame-ancestors 'none'",
        'Strict-Transport-Security': 'max-age=63072000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
        'Cache-Control': 'public, max-age=0, must-revalidate, stale-if-error=86400',
      },
    },
    { pattern: '/_astro/*', headers: FOREVER },
    { pattern: '/fonts/*', headers: FOREVER },
    { pattern: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
    { pattern: '/pagefind/*.pagefind', headers: { 'Content-Type': 'application/wasm' } },
    ...['meta', 'index', 'filter', 'fragment'].map((kind) => ({
      pattern: `/pagefind/*.pf_${kind}`,
      headers: { 'Content-Type': INDEX_TYPE },
    })),
    {
      pattern: '/admin/*',
      headers: {
        'X-Robots-Tag': 'noindex, nofollow',
        'Cache-Control': 'no-store',
        // Signing in opens a window of the git host, which must be able to answer.
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      },
    },
    open('/openreferral/*', JSON_TYPE),
    open('/data/*.json', JSON_TYPE),
    open('/data/*.csv', 'text/csv; charset=utf-8'),
    ...FEEDS.map((path) => open(path, 'application/atom+xml')),
    open('/*.ics', 'text/calendar; charset=utf-8'),
  ],
  rewrites: [
    { from: '/openreferral/', to: '/openreferral/index.json' },
    ...['services', 'taxonomies', 'taxonomy_terms'].flatMap(rewriteList),
  ],
  // A page that moves leaves its old address here: { from: '/old/', to: '/new/' }.
  moved: [],
};

/** Kinds of file by the ending of their name, as every host sends them. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': JSON_TYPE,
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.wasm': 'application/wasm',
  '.pagefind': 'application/wasm',
  '.pf_meta': INDEX_TYPE,
  '.pf_index': INDEX_TYPE,
  '.pf_filter': INDEX_TYPE,
  '.pf_fragment': INDEX_TYPE,
  '.webmanifest': 'application/manifest+json',
};

/** The kinds of file that travel packed. */
export const PACKED: ReadonlySet<string> = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.svg',
  '.xml',
  '.atom',
  '.txt',
  '.csv',
  '.ics',
  '.vtt',
  '.webmanifest',
  '.pagefind',
  '.pf_meta',
  '.pf_index',
  '.pf_filter',
  '.pf_fragment',
]);

/** Files of a built site that are for its host, not for readers. */
export const FOR_THE_HOST: ReadonlySet<string> = new Set(['/_headers', '/_redirects']);

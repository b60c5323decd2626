import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createBrotliCompress } from 'node:zlib';
import { headersFor, parseHeaders } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.pagefind': 'application/wasm',
};

const PACKED: ReadonlySet<string> = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.svg',
  '.xml',
  '.txt',
  '.vtt',
  '.csv',
  '.ics',
  '.pagefind',
]);

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file of a path inside `folder`: itself, or a folder’s index; `undefined` if there is none. */
function fileFor(folder: string, path: string): string | undefined {
  const safe = normalize(decodeURIComponent(path)).replace(/^(\.\.[/\\])+/, '');
  return [join(folder, safe), join(folder, safe, 'index.html')].find(isFile);
}

function sendFile(response: ServerResponse, file: string, acceptsBrotli: boolean): void {
  const stream = createReadStream(file);
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  if (!acceptsBrotli || !PACKED.has(extname(file))) {
    stream.pipe(response);
    return;
  }
  response.setHeader('content-encoding', 'br');
  stream.pipe(createBrotliCompress()).pipe(response);
}

/** A folder’s index asked for without the slash at its end. */
const lacksSlash = (file: string | undefined, path: string): boolean =>
  file?.endsWith('index.html') === true && !path.endsWith('/') && !path.endsWith('index.html');

/**
 * Serves a built site as a production host would: its `_headers`, brotli, the 404 page, and a
 * redirect to the address with a slash at the end. Only for this machine.
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folder, pathname);
    if (lacksSlash(file, pathname)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
      response.setHeader(name, value);
    }
    response.statusCode = file === undefined ? 404 : 200;
    const brotli = String(request.headers['accept-encoding']).includes('br');
    sendFile(response, file ?? join(folder, '404.html'), brotli);
  };
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { constants, createBrotliCompress } from 'node:zlib';
import { headersFor, movedTo, rewritten } from './hosting/match.ts';
import { FOR_THE_HOST, HOSTING, PACKED, TYPES, type Hosting } from './hosting/rules.ts';

const LOST = '/404.html';

/** Packed for each request, so packed quickly: the hardest packing takes longer than the page. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The path of a request, without what could lead out of the folder; `undefined` if it is not one. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    return normalize(decodeURIComponent(pathname)).replace(/^(\.\.[/\\])+/, '');
  } catch {
    return undefined;
  }
}

/** The file of a path below `folder`, as a path: itself, or a folder’s index; `undefined` if there is none. */
const fileFor = (folder: string, path: string): string | undefined =>
  FOR_THE_HOST.has(path)
    ? undefined
    : [path, join(path, 'index.html')].find((name) => isFile(join(folder, name)));

/** A folder’s index asked for without the slash at its end. */
const lacksSlash = (file: string | undefined, path: string): boolean =>
  file?.endsWith('index.html') === true && !path.endsWith('/') && !path.endsWith('index.html');

/** Sends a file packed where the reader’s browser takes it: as the build packed it, else packed now. */
function sendFile(response: ServerResponse, path: string, acceptsBrotli: boolean): void {
  const packable = PACKED.has(extname(path));
  if (packable) response.setHeader('Vary', 'Accept-Encoding');
  if (!acceptsBrotli || !packable) {
    createReadStream(path).pipe(response);
    return;
  }
  response.setHeader('Content-Encoding', 'br');
  if (isFile(`${path}.br`)) createReadStream(`${path}.br`).pipe(response);
  else createReadStream(path).pipe(createBrotliCompress(QUICK)).pipe(response);
}

/** What a host answers: the file, another address, or the page for lost ones. */
interface Answer {
  status: 200 | 301 | 404;
  /** The path whose headers and kind count. */
  path: string;
}

function answerFor(folder: string, path: string | undefined, { rewrites, moved }: Hosting): Answer {
  const to = path === undefined ? undefined : movedTo(moved, path);
  if (to !== undefined) return { status: 301, path: to };
  const shown = path === undefined ? undefined : rewritten(rewrites, path);
  const file = shown === undefined ? undefined : fileFor(folder, shown);
  if (path !== undefined && lacksSlash(file, path)) return { status: 301, path: `${path}/` };
  return file === undefined ? { status: 404, path: LOST } : { status: 200, path: file };
}

/**
 * Serves a built site as a production host would, by the rules in `hosting/rules.ts`: headers, other
 * names of files, pages that moved, packed files, the 404 page, and a redirect to the address with a
 * slash at the end. Only for this machine.
 */
export function serveFolder(
  folder: string,
  port: number,
  hosting: Hosting = HOSTING,
): Promise<Server> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { status, path } = answerFor(folder, pathOf(request), hosting);
    const headers = headersFor(hosting.headers, path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    if (status === 301) {
      response.setHeader('Location', path);
      response.end();
      return;
    }
    const type = headers['Content-Type'] ?? TYPES[extname(path)];
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    const brotli = String(request.headers['accept-encoding']).includes('br');
    sendFile(response, join(folder, path), brotli);
  };
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

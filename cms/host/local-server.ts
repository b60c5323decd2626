import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import servers from 'decap-server/dist/middlewares.js';
import { LOCAL_PATH } from './hosting.ts';

/** Answers a request of the editor. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Where the editor may read and write; everything else of the repository is none of its business. */
const OPEN = ['content/', 'public/uploads/'];

/** Names under which a request can carry a path. */
const PATHS = new Set(['path', 'paths', 'newPath', 'folder', 'mediaFolder', 'publicFolder']);

const isOpen = (path: string): boolean => {
  const clean = `${path.replace(/\/+$/, '')}/`;
  return !/(^|\/)\.\.?\/|\\|\0|^\//.test(clean) && OPEN.some((folder) => clean.startsWith(folder));
};

/** Every path in a request, however deep. */
function pathsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return PATHS.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => pathsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, key));
}

const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a request comes from this machine and from the editor’s own page. */
function isOurs(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  return HERE.test(host) && (origin === undefined || origin === `http://${host}`);
}

/** Why a request is refused, if it is. `body` is what it asks for. */
export function refusal(request: IncomingMessage, body: unknown): string | undefined {
  if (!isOurs(request)) return 'Only the editor on this machine may ask this.';
  const closed = pathsIn(body).find((path) => !isOpen(path));
  return closed === undefined ? undefined : `The editor may not touch “${closed}”.`;
}

/**
 * A handler that lets the editor read and write the working copy in `root`, and nothing else of
 * it. With `git` it keeps drafts on branches, as a git host would: never use that on a checkout
 * somebody works in, since it commits all it finds there.
 */
export async function localServer(root: string, git = false): Promise<Handler> {
  const app = express();
  app.use(express.json({ limit: '50mb' }));
  app.use(LOCAL_PATH, (request, response, next) => {
    const why = refusal(request, request.body);
    if (why === undefined) next();
    else response.status(403).json({ error: why });
  });
  const inner = express();
  // decap-server has no other way to be told the folder; it reads it once, while it registers.
  const before = process.env['GIT_REPO_DIRECTORY'];
  process.env['GIT_REPO_DIRECTORY'] = root;
  await (git ? servers.registerLocalGit(inner) : servers.registerLocalFs(inner));
  if (before === undefined) delete process.env['GIT_REPO_DIRECTORY'];
  else process.env['GIT_REPO_DIRECTORY'] = before;
  app.use(LOCAL_PATH.replace('/api/v1/', ''), inner);
  return app;
}

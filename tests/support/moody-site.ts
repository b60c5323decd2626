import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { writeWorker } from '../../scripts/lib/write-worker.ts';

/**
 * `broken` answers everything with 503; `hanging` never answers; `stalling` begins to and stops,
 * `silent` before the first word; `cut` breaks every connection off.
 */
export type Mood = 'well' | 'broken' | 'hanging' | 'stalling' | 'silent' | 'cut';

/** A copy of the built site on a server of its own, which can be ill and can be changed. */
export interface MoodySite {
  /** Where it is served, without a slash at the end; the same after a stop and a start. */
  readonly address: string;
  readonly folder: string;
  /** The path of every request since the last start. */
  readonly asked: string[];
  mood: Mood;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Changes words of urgent help and writes the worker anew, as a build would. */
  deploy: (from: string, to: string) => Promise<void>;
  /** Removes the site’s copy for good. */
  remove: () => Promise<void>;
}

const DIST = new URL('../../dist/', import.meta.url).pathname;

/** The server’s own way to answer, taken off it, so that the mood can come before it. */
function takeAnswer(server: Server): RequestListener {
  const [answer] = server.listeners('request');
  server.removeAllListeners('request');
  return (request, response) => {
    answer?.call(server, request, response);
  };
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** Serves a copy of `dist/` on a free port. The caller removes it. */
export async function moodySite(): Promise<MoodySite> {
  const folder = mkdtempSync(join(tmpdir(), 'moody-site-'));
  // Without packed copies, which a changed page would not match.
  const filter = (path: string): boolean => !/pagefind|\.(?:br|gz)$/.test(path);
  cpSync(DIST, folder, { recursive: true, filter });
  let server = await serveFolder(folder, 0);
  const port = portOf(server);

  const site: MoodySite = {
    address: `http://127.0.0.1:${port}`,
    folder,
    asked: [],
    mood: 'well',
    start: async () => {
      server = await serveFolder(folder, port);
      listen();
    },
    stop: () => close(server),
    deploy: async (from, to) => {
      const page = join(folder, 'urgent/index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replaceAll(from, to));
      await writeWorker(folder, 'on');
    },
    remove: async () => {
      await close(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function listen(): void {
    const answer = takeAnswer(server);
    site.asked.length = 0;
    server.on('request', (request, response) => {
      site.asked.push(request.url ?? '');
      if (site.mood === 'well') answer(request, response);
      if (site.mood === 'cut') request.socket.destroy();
      if (site.mood === 'stalling')
        response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html>');
      if (site.mood === 'silent')
        response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders();
      if (site.mood === 'broken') response.writeHead(503).end('Out of order');
    });
  }

  listen();
  return site;
}

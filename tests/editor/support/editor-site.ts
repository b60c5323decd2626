import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSiteFiles } from '../../../src/lib/content/site-files.ts';
import { snapshotOf, SNAPSHOT_ADDRESS } from '../../../cms/check/snapshot.ts';
import { LOCAL_PATH, localHost } from '../../../cms/host/hosting.ts';
import { localServer } from '../../../cms/host/local-server.ts';
import { serveFolder } from '../../../scripts/lib/serve-folder.ts';
import { bootScript, EDITOR_ADDRESS, EDITOR_FOLDER, HOST_ADDRESS } from './build-editor.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The editor on a copy of the content, which nothing outside the test can see. */
export interface EditorSite {
  /** The address of the editor. */
  readonly address: string;
  /** The folder that `content/` and `public/uploads/` lie in. */
  readonly folder: string;
  /** The text of a file in it. */
  read(file: string): string;
  write(file: string, text: string): void;
  /** The names of the entries in a folder of the content. */
  names(folder: string): string[];
  /** Runs git in it, and gives back what it says. */
  git(...words: string[]): string;
  close(): Promise<void>;
}

interface Wanted {
  /** `real` is the site’s own content; `examples` has one of everything. */
  readonly content?: 'real' | 'examples';
  /** Keeps drafts on branches of a git repository. */
  readonly drafts?: boolean;
  /** The commit status that says where a draft’s own build can be seen. */
  readonly preview?: string | undefined;
}

const LAMP = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

const WORDS = 'content/site/words/words.yaml';

function copyContent(folder: string, content: 'real' | 'examples'): void {
  const from = content === 'real' ? `${ROOT}content` : `${ROOT}tests/fixtures/content`;
  cpSync(from, join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  // The picture that the examples show.
  if (content === 'examples') writeFileSync(join(folder, 'public/uploads/lamp.svg'), LAMP);
  if (existsSync(join(folder, WORDS))) return;
  mkdirSync(join(folder, 'content/site/words'), { recursive: true });
  cpSync(join(ROOT, WORDS), join(folder, WORDS));
}

/** The built site’s editor page, its policy and all, with the editor made for tests in it. */
function copyPage(site: string): void {
  mkdirSync(join(site, 'admin'), { recursive: true });
  const html = readFileSync(`${ROOT}dist/admin/index.html`, 'utf8');
  const script = `<script type="module" src="${EDITOR_ADDRESS}${basename(bootScript(EDITOR_FOLDER))}"></script>`;
  const page = html.replaceAll(/<script[^>]*src="[^"]*"[^>]*><\/script>/g, script);
  if (!page.includes(script)) throw new Error('The editor’s page loads no script.');
  writeFileSync(join(site, 'admin/index.html'), page);
  for (const file of ['_headers', '404.html', 'favicon.svg']) {
    cpSync(`${ROOT}dist/${file}`, join(site, file));
  }
  cpSync(`${ROOT}dist/fonts`, join(site, 'fonts'), { recursive: true });
}

function sendJson(response: ServerResponse, data: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(data));
}

const KINDS: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** The editor’s scripts as they are: to pack them small anew for each test takes half a minute. */
function sendScript(response: ServerResponse, path: string): void {
  response.setHeader('content-type', KINDS[extname(path)] ?? 'application/octet-stream');
  response.end(readFileSync(join(EDITOR_FOLDER, path.replace(EDITOR_ADDRESS, ''))));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Opens the production editor on a copy of the content, on a free port. The caller closes it. */
export async function editorSite({
  content = 'real',
  drafts = false,
  preview,
}: Wanted = {}): Promise<EditorSite> {
  const folder = mkdtempSync(join(tmpdir(), 'editor-content-'));
  const site = mkdtempSync(join(tmpdir(), 'editor-site-'));
  copyContent(folder, content);
  copyPage(site);
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  if (drafts) {
    git('init', '--quiet', '--initial-branch', 'main');
    git('config', 'user.name', 'Test');
    git('config', 'user.email', 'test@example.org');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Start');
  }
  const host = { ...localHost(drafts), preview };
  const local = await localServer(folder, drafts);
  const server = await serveFolder(site, 0);
  const [plain] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith(LOCAL_PATH)) local(request, response);
    else if (path.startsWith(EDITOR_ADDRESS)) sendScript(response, path);
    else if (path === SNAPSHOT_ADDRESS) sendJson(response, snapshotOf(readSiteFiles(ROOT, folder)));
    else if (path === HOST_ADDRESS) sendJson(response, host);
    else plain?.(request, response);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/admin/`,
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => {
      writeFileSync(join(folder, file), text);
    },
    names: (name) =>
      readdirSync(join(folder, 'content', name)).map((file) => file.replace(/\.\w+$/, '')),
    git,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
      rmSync(site, { recursive: true, force: true });
    },
  };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildEditor } from '../../../cms/host/build-editor.ts';
import { hostFrom, localHost } from '../../../cms/host/hosting.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the editor for tests lies: the production editor, but on a folder instead of a git host. */
export const EDITOR_FOLDER = `${ROOT}node_modules/.cache/editor-for-tests`;

/** Where it is served. */
export const EDITOR_ADDRESS = '/editor-test/';

/** Where each test’s server says whether drafts are kept. */
export const HOST_ADDRESS = '/editor-host.json';

/** One build serves tests with and without drafts: it asks its server which it is. */
const askForHost: Plugin = {
  name: 'editor-host-of-test',
  enforce: 'pre',
  resolveId: (id) => (id === 'virtual:editor-host' ? '\0host-of-test' : undefined),
  load: (id) =>
    id === '\0host-of-test'
      ? `export const host = await (await fetch('${HOST_ADDRESS}')).json();`
      : undefined,
};

/** Makes the editor as the site’s build does, but for the folder that a test gives it. */
export const buildEditorForTests = () =>
  buildEditor({
    outDir: EDITOR_FOLDER,
    base: EDITOR_ADDRESS,
    host: localHost(),
    plugins: [askForHost],
  });

/** Where the editor lies as a council would have it, with its files on GitLab. */
export const GITLAB_FOLDER = `${EDITOR_FOLDER}-gitlab`;

/** Makes the editor for a git host, to weigh it and to look into it. */
export const buildForGitLab = () =>
  buildEditor({
    outDir: GITLAB_FOLDER,
    base: EDITOR_ADDRESS,
    host: hostFrom({ CMS_HOST: 'gitlab', CMS_REPO: 'sefton/grow-well', CMS_APP_ID: 'abc' }),
  });

/** The script that opens the editor in a folder it was made in. */
export function bootScript(folder: string): string {
  const file = readdirSync(folder).find((name) => /^boot\.\w+\.js$/.test(name));
  if (file === undefined) throw new Error(`There is no editor in ${folder}.`);
  return join(folder, file);
}

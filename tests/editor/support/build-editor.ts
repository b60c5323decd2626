import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { hostFrom, localHost, type Host } from '../../../cms/host/hosting.ts';
import { editorPlugins } from '../../../cms/host/vite-plugins.ts';

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

async function make(outDir: string, host: Host, plugins: readonly Plugin[]): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: EDITOR_ADDRESS,
    mode: 'production',
    plugins: [...plugins, ...editorPlugins(host)],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: `${ROOT}cms/editor/boot.tsx`,
        output: { entryFileNames: 'boot.js' },
      },
    },
  });
}

/** Makes the editor as the site’s build does, with the same plugins. */
export const buildEditor = (): Promise<void> => make(EDITOR_FOLDER, localHost(), [askForHost]);

/** Where the editor lies as a council would have it, with its files on GitLab. */
export const GITLAB_FOLDER = `${EDITOR_FOLDER}-gitlab`;

/** Makes the editor for a git host, to weigh it and to look into it. */
export const buildForGitLab = (): Promise<void> =>
  make(
    GITLAB_FOLDER,
    hostFrom({ CMS_HOST: 'gitlab', CMS_REPO: 'sefton/grow-well', CMS_APP_ID: 'abc' }),
    [],
  );

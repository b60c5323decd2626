import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildEditor, type EditorScripts } from './host/build-editor.ts';
import { hostFrom, LOCAL_PATH, localHost } from './host/hosting.ts';
import type { Handler } from './host/local-server.ts';
import { editorPlugins, editorScripts } from './host/vite-plugins.ts';

/** What the editor imports, so that the first page while developing need not be loaded twice. */
const DEPENDENCIES = [
  'decap-cms-backend-proxy',
  'decap-cms-core',
  'decap-cms-core/dist/esm/actions/mediaLibrary',
  'decap-cms-core/dist/esm/redux',
  'decap-cms-locales/dist/esm/en',
  'decap-cms-widget-markdown',
  'flesch-kincaid',
  'immutable',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
  'syllable',
  'yaml',
  'zod',
];

/** Made when the editor first asks, so that no build and no test makes it. */
const openWorkingCopy = async (): Promise<Handler> => {
  const { localServer } = await import('./host/local-server.ts');
  return localServer(fileURLToPath(new URL('..', import.meta.url)));
};

/** Where the scripts of the built editor lie. Their names change with their bytes. */
const SCRIPTS = '/_astro/editor/';

/** Adds the editor at `/admin/`. While developing it opens on the working copy, without a log-in. */
export function editor(): AstroIntegration {
  let scripts: EditorScripts | undefined;
  let made = '';
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        const host = command === 'dev' ? localHost() : hostFrom(process.env);
        const kind = command === 'dev' ? 'WhileDeveloping' : '';
        injectRoute({ pattern: '/admin', entrypoint: `./cms/Admin${kind}.astro` });
        injectRoute({ pattern: '/admin/due', entrypoint: `./cms/Due${kind}.astro` });
        // It holds numbers that are not printed: a site whose editor is not set up gives none away.
        if (host.kind !== 'none') {
          injectRoute({ pattern: '/admin/content.json', entrypoint: './cms/content.json.ts' });
        }
        const plugins = [...editorPlugins(host), editorScripts(() => scripts)];
        updateConfig({ vite: { plugins, optimizeDeps: { include: DEPENDENCIES } } });
      },
      'astro:build:start': async () => {
        // Made before the site, whose pages name its scripts, and moved into it when it is done.
        made = mkdtempSync(join(tmpdir(), 'editor-'));
        const host = hostFrom(process.env);
        const { boot, due } = await buildEditor({ outDir: made, base: SCRIPTS, host });
        scripts = { boot: `${SCRIPTS}${boot}`, due: `${SCRIPTS}${due}` };
      },
      'astro:build:done': ({ dir }) => {
        cpSync(made, fileURLToPath(new URL(`.${SCRIPTS}`, dir)), { recursive: true });
        rmSync(made, { recursive: true });
      },
      'astro:server:setup': ({ server }) => {
        let handler: Promise<Handler> | undefined;
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(LOCAL_PATH) !== true) {
            next();
            return;
          }
          handler ??= openWorkingCopy();
          handler.then((handle) => {
            handle(request, response);
          }, next);
        });
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostFrom, LOCAL_PATH, localHost } from './host/hosting.ts';
import type { Handler } from './host/local-server.ts';
import { editorPlugins } from './host/vite-plugins.ts';

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

/** Adds the editor at `/admin/`. While developing it opens on the working copy, without a log-in. */
export const editor = (): AstroIntegration => ({
  name: 'editor',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      const host = command === 'dev' ? localHost() : hostFrom(process.env);
      injectRoute({ pattern: '/admin', entrypoint: './cms/Admin.astro' });
      injectRoute({ pattern: '/admin/due', entrypoint: './cms/Due.astro' });
      // It holds numbers that are not printed: a site whose editor is not set up gives none away.
      if (host.kind !== 'none') {
        injectRoute({ pattern: '/admin/content.json', entrypoint: './cms/content.json.ts' });
      }
      updateConfig({
        vite: { plugins: editorPlugins(host), optimizeDeps: { include: DEPENDENCIES } },
      });
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
});

import type { Plugin } from 'vite';
import type { EditorScripts } from './build-editor.ts';
import type { Host, HostKind } from './hosting.ts';

const READER = '/src/lib/content/body/parse-markdown.ts';

/** The package and the class of each backend; the editor carries only the one it uses. */
const BACKENDS: Readonly<Record<Exclude<HostKind, 'none'>, readonly [string, string]>> = {
  gitlab: ['decap-cms-backend-gitlab', 'GitLabBackend'],
  github: ['decap-cms-backend-github', 'GitHubBackend'],
  forgejo: ['decap-cms-backend-forgejo', 'ForgejoBackend'],
  gitea: ['decap-cms-backend-gitea', 'GiteaBackend'],
  'git-gateway': ['decap-cms-backend-git-gateway', 'GitGatewayBackend'],
  local: ['decap-cms-backend-proxy', 'ProxyBackend'],
};

function backendModule({ kind }: Host): string {
  if (kind === 'none') return 'export const Backend = undefined;';
  const [file, name] = BACKENDS[kind];
  return `export { ${name} as Backend } from '${file}';`;
}

const MODULES: Readonly<Record<string, (host: Host) => string>> = {
  'virtual:editor-host': (host) => `export const host = ${JSON.stringify(host)};`,
  // By itself, since the page is made in Node, where no backend can be loaded.
  'virtual:editor-backend': backendModule,
};

/** Tells the pages of the editor where the scripts lie that have been made for them. */
export const editorScripts = (scripts: () => EditorScripts | undefined): Plugin => ({
  name: 'editor-scripts',
  resolveId: (id) => (id === 'virtual:editor-scripts' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:editor-scripts'
      ? `export const scripts = ${JSON.stringify(scripts() ?? {})};`
      : undefined,
});

/** Tells the editor where its files are kept. */
const editorHost = (host: Host): Plugin => ({
  name: 'editor-host',
  resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0virtual:editor-') ? MODULES[id.slice(1)]?.(host) : undefined),
});

/** The reader of Markdown that checks the content is made for Node; the browser has another. */
const markdownReader: Plugin = {
  name: 'editor-markdown-reader',
  enforce: 'pre',
  load(id) {
    const swaps = this.environment.name === 'client' && id.endsWith(READER);
    return swaps ? "export { parseMarkdown } from '/cms/check/parse-markdown.ts';" : undefined;
  },
};

/**
 * Decap checks its configuration with a validator that makes code out of text, which no good
 * security policy allows (decap-cms issue 2138). Ours is checked by a test instead.
 */
const withoutEval: Plugin = {
  name: 'decap-without-eval',
  enforce: 'pre',
  load: (id) =>
    id.includes('decap-cms-core/dist/esm/constants/configSchema.js')
      ? 'export function validateConfig() {}'
      : undefined,
};

/**
 * Decap makes the bar above the words anew with each move of the caret, of which the browser tells
 * a moment late: a menu just opened in it would close again. Without its key the bar stays.
 */
const steadyBar: Plugin = {
  name: 'decap-with-a-steady-bar',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('decap-cms-widget-markdown/dist/esm/MarkdownControl/VisualEditor.js')) return;
    const steady = code.replace('}, toolbarKey)', '})');
    if (steady === code) this.error('Decap’s bar has no key any more: take “steadyBar” out.');
    return { code: steady, map: null };
  },
};

/** Everything that Vite needs to make the editor. */
export const editorPlugins = (host: Host): Plugin[] => [
  editorHost(host),
  withoutEval,
  steadyBar,
  markdownReader,
];

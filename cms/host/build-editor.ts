import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Host } from './hosting.ts';
import { editorPlugins } from './vite-plugins.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The pages of the editor, by the script that makes each. */
const ENTRIES = { boot: 'cms/editor/boot.tsx', due: 'cms/editor/due.tsx' } as const;

/** The file name of the script of each page. */
export type EditorScripts = Readonly<Record<keyof typeof ENTRIES, string>>;

interface Wanted {
  /** Where its files are written; what is there goes. */
  readonly outDir: string;
  /** The address that its files will have, with a slash at both ends. */
  readonly base: string;
  readonly host: Host;
  /** What a test changes. */
  readonly plugins?: readonly Plugin[];
}

/** The site’s own styles go into the preview’s frame as text; they must not reach the editor’s page. */
const withoutSiteStyles: Plugin = {
  name: 'editor-without-site-styles',
  enforce: 'pre',
  load: (id) => (/\/src\/(?:components|features|layouts)\/[^?]*\.css$/.test(id) ? '' : undefined),
};

/**
 * Makes the editor by itself, so that no script for readers shares a piece with it.
 * @returns the file names of its scripts, each with a hash.
 */
export async function buildEditor(wanted: Wanted): Promise<EditorScripts> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: wanted.base,
    mode: 'production',
    plugins: [...(wanted.plugins ?? []), withoutSiteStyles, ...editorPlugins(wanted.host)],
    build: {
      outDir: wanted.outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES).map(([name, file]) => [name, `${ROOT}${file}`]),
        ),
        output: { entryFileNames: '[name].[hash].js', hashCharacters: 'hex' },
      },
    },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const nameOf = (entry: string): string => {
    const file = files.find((one) => one.type === 'chunk' && one.isEntry && one.name === entry);
    if (file === undefined) throw new Error(`The editor was made without its script “${entry}”.`);
    return file.fileName;
  };
  return { boot: nameOf('boot'), due: nameOf('due') };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Pinned, and outside the packages of the project: only this comparison needs them. */
const PACKAGES = ['astro@7.3.4', '@astrojs/starlight@0.42.4'];

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "beside", "private": true, "type": "module" }',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Beside' })] });`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
};

/** The words of a built page, as Markdown with its headings, for a page of another kind. */
function wordsOf(path: string): string {
  const html = readFileSync(join(ROOT, 'dist', path, 'index.html'), 'utf8');
  const window = new Window();
  const plain = html.replaceAll(/<(style|svg|script)[\s\S]*?<\/\1>/g, '');
  const page = new window.DOMParser().parseFromString(plain, 'text/html');
  return [...page.querySelectorAll('main h2, main h3, main p, main li')]
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => {
      const text = block.textContent.trim().replace(/\s+/g, ' ').replaceAll('<', '&lt;');
      const mark = { H2: '## ', H3: '### ', LI: '- ' }[block.tagName] ?? '';
      return `${mark}${text}`;
    })
    .join('\n\n');
}

/** Builds a Starlight page with the words of a page of this site; `undefined` where it cannot be installed. */
export function starlightSite(path: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(folder, 'src/content/docs/index.md'),
    `---\ntitle: Same words\n---\n\n${wordsOf(path)}\n`,
  );
  const run = (command: string, words: readonly string[]): boolean =>
    spawnSync(command, words, { cwd: folder, stdio: 'ignore', timeout: 300_000 }).status === 0;
  const installed = run('npm', [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...PACKAGES,
  ]);
  return installed && run(join(folder, 'node_modules/.bin/astro'), ['build', '--silent'])
    ? join(folder, 'dist')
    : undefined;
}

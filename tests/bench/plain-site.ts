import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "plain", "private": true, "type": "module" }',
  'astro.config.mjs': "export default { trailingSlash: 'always', devToolbar: { enabled: false } };",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { services: defineCollection({ loader: glob({ base: 'content/services', pattern: '*.md' }) }) };`,
  'src/pages/services/[service].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('services')).map((entry) => ({ params: { service: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><p>{entry.data.lede}</p>
<ul>{entry.data.routes.map((route) => <li>{route.label} {route.number ?? route.url}</li>)}</ul>
<Content /></main></body></html>`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const services = await getCollection('services');
---
<html lang="en"><head><title>Services</title></head>
<body><main><h1>Services</h1><ul>{services.map(({ id, data }) => <li><a href={\`/services/\${id}/\`}>{data.title}</a></li>)}</ul></main></body></html>`,
};

/** An Astro site as small as can be, with a page for each service of `content` and one list of them. */
export function plainSite(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plain-site-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  cpSync(join(content, 'services'), join(folder, 'content/services'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

import reactRenderer from '@astrojs/react/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { HTMLElement } from 'happy-dom';
import { parseHtml } from './render.tsx';

/** Found by path: outside Astro, TypeScript does not know what an imported `.astro` is. */
const COMPONENTS = import.meta.glob<AstroComponentFactory>(
  '../../src/{features,layouts}/**/*.astro',
  { import: 'default' },
);

/** A page’s part that is an `.astro` file under `src/`, as it reaches the reader at an address. */
export async function renderAstro(
  file: string,
  props: Readonly<Record<string, unknown>>,
  address = '/',
): Promise<HTMLElement> {
  const component = await COMPONENTS[`../../src/${file}`]?.();
  if (component === undefined) throw new Error(`There is no component src/${file}.`);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/react', renderer: reactRenderer });
  const request = new Request(new URL(address, 'https://example.org'));
  return parseHtml(await container.renderToString(component, { props: { ...props }, request }));
}

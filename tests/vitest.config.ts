/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * Decap’s library exports a function called `then`, so that a module that is awaited waits for
 * ever; in tests it goes by another name.
 */
const withoutThen = {
  name: 'decap-without-then',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (id.includes('decap-cms-lib-util/dist/esm/promise.js'))
      return code.replace('export function then(', 'export function thenDo(');
    if (id.includes('decap-cms-lib-util/dist/esm/index.js'))
      return code.replaceAll(/\bthen\b/g, 'thenDo');
    return undefined;
  },
};

/** Without this, Decap’s packages load as scripts for a page. */
const mainFields = ['module', 'main'];

/** Astro’s own settings, so that tests can render `.astro` components. */
export default getViteConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [withoutThen],
  ssr: { resolve: { mainFields } },
  test: {
    server: { deps: { inline: [/decap-cms/] } },
    include: [
      'src/**/*.test.{ts,tsx}',
      'cms/**/*.test.{ts,tsx}',
      'tests/{content,cms}/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
    ],
    testTimeout: 60_000,
    // Tests here leave nothing behind in a module: each worker reads schemas and content once, not 190 times.
    isolate: false,
    maxWorkers: 2,
  },
});

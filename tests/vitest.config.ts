/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Astro’s own settings, so that tests can render `.astro` components. */
export default getViteConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'cms/**/*.test.{ts,tsx}',
      'tests/{content,cms}/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});

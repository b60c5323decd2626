import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editor } from './cms/integration.ts';
import { cleanHtml } from './src/lib/content/sanitise.ts';
import { LAYER_ORDER_HASH } from './src/styles/layer-order.ts';

export default defineConfig({
  // A name that nobody owns, until the council has chosen one (SITE overrides it).
  site: process.env['SITE'] ?? 'https://growwell.example.org',
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [
    react(),
    editor(),
    // The build takes out again what a page itself says search engines should leave out.
    sitemap(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [cleanHtml],
      features: { gfm: { footnotes: false }, frontmatter: false },
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"], hashes: [LAYER_ORDER_HASH] },
    },
  },
});

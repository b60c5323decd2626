import type { APIRoute } from 'astro';

/** Where search engines find the list of pages: an address in whole, as RFC 9309 and sitemaps.org ask. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL('/sitemap-index.xml', site ?? import.meta.env.SITE);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_INDEXED = '<meta name="robots" content="noindex';

/**
 * Takes out of a sitemap (sitemaps.org, one `<url>` a page) every page that `isHidden` says search
 * engines are told to leave out.
 */
export const pruneSitemap = (xml: string, isHidden: (path: string) => boolean): string =>
  xml.replace(/<url><loc>([^<]+)<\/loc>.*?<\/url>/g, (entry, address: string) =>
    isHidden(new URL(address).pathname) ? '' : entry,
  );

/** Takes out of the sitemap in a built folder the pages that carry `noindex`. */
export function pruneBuiltSitemap(folder: string): void {
  const isHidden = (path: string): boolean => {
    const page = join(folder, path, 'index.html');
    return existsSync(page) && readFileSync(page, 'utf8').includes(NOT_INDEXED);
  };
  for (const name of readdirSync(folder).filter((one) => /^sitemap-\d+\.xml$/.test(one))) {
    const file = join(folder, name);
    writeFileSync(file, pruneSitemap(readFileSync(file, 'utf8'), isHidden));
  }
}

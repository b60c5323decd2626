import type { SiteFiles } from './site-files.ts';

const UPLOADS = '/uploads/';

/** The addresses of uploaded files that no content file names, in order. */
export function unusedUploads({ content, site }: SiteFiles): string[] {
  const text = [...content.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  return [...site.publicFiles]
    .filter((address) => address.startsWith(UPLOADS) && !/\/\.[^/]*$/.test(address))
    .filter((address) => !text.includes(address) && !text.includes(address.slice(UPLOADS.length)))
    .sort();
}

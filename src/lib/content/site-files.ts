import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Site } from './body/targets.ts';

/** Every content file by its path from the root, and what links and pictures may lead to. */
export interface SiteFiles {
  readonly content: ReadonlyMap<string, Uint8Array>;
  readonly site: Site;
}

/** The files below a folder, as paths from that folder with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** The address of a page that stands in src/pages under its own name. */
const addressOfPage = (file: string) =>
  `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`;

/**
 * Reads what the check of content needs from the folders `content`, `public` and `src/pages`;
 * `root` is the folder they lie in, `contentRoot` that of `content` where it is another.
 * @throws if one of the folders is not there.
 */
export function readSiteFiles(root: string, contentRoot: string = root): SiteFiles {
  const pages = filesIn(join(root, 'src/pages'));
  const content = filesIn(join(contentRoot, 'content')).map((file) => `content/${file}`);
  return {
    content: new Map(content.map((file) => [file, readFileSync(join(contentRoot, file))])),
    site: {
      publicFiles: new Set(filesIn(join(contentRoot, 'public')).map((file) => `/${file}`)),
      addresses: new Set(
        pages.filter((file) => file.endsWith('.astro') && !file.includes('[')).map(addressOfPage),
      ),
    },
  };
}

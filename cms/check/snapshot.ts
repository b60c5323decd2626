import { z } from 'zod';
import type { SiteFiles } from '#lib/content/site-files.ts';

const snapshot = z.object({
  files: z.record(z.string(), z.string()),
  publicFiles: z.array(z.string()),
  addresses: z.array(z.string()),
});

/** All content files by path, and what links and pictures may lead to: what a check needs to know. */
export type Snapshot = z.infer<typeof snapshot>;

/** Where the snapshot is served. */
export const SNAPSHOT_ADDRESS = '/admin/content.json';

const text = new TextDecoder();

/** A snapshot of what lies on the disk. */
export const snapshotOf = ({ content, site }: SiteFiles): Snapshot => ({
  files: Object.fromEntries([...content].map(([path, bytes]) => [path, text.decode(bytes)])),
  publicFiles: [...site.publicFiles],
  addresses: [...site.addresses],
});

/**
 * Fetches all content as of the last build; while developing, as it stands.
 * @throws if it cannot be had, in words for staff.
 */
export async function fetchSnapshot(): Promise<Snapshot> {
  const response = await fetch(SNAPSHOT_ADDRESS, { cache: 'no-store' });
  if (!response.ok) {
    throw new Error('The rest of the site could not be read. Check the connection and try again.');
  }
  return snapshot.parse(await response.json());
}

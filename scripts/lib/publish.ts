import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folders a build moves between. */
export interface Folders {
  /** Where the new site is made. */
  next: string;
  /** What people see. */
  live: string;
  /** What people saw before; kept for a roll-back. */
  old: string;
}

/**
 * Puts a finished site in place of the one people see, by two renames, and keeps the one before.
 * Nothing is touched when `next` holds no site.
 */
export function publish({ next, live, old }: Folders): void {
  if (!existsSync(`${next}/index.html`)) throw new Error(`There is no site in ${next}.`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(live)) renameSync(live, old);
  renameSync(next, live);
}

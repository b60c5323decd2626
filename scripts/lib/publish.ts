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

/** The folders of this project. */
export const FOLDERS: Folders = { next: '.site-next', live: 'dist', old: '.site-old' };

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

/**
 * Puts the site before back in place of the one people see, and keeps that one: done twice, all is as it
 * was. Mends as well what a publishing that was killed between its two renames leaves.
 * @throws where no site before is kept.
 */
export function rollBack({ next, live, old }: Folders): void {
  if (!existsSync(`${old}/index.html`))
    throw new Error(`There is no site in ${old} to go back to.`);
  rmSync(next, { recursive: true, force: true });
  if (existsSync(live)) renameSync(live, next);
  renameSync(old, live);
  if (existsSync(next)) renameSync(next, old);
}

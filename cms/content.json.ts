import type { APIRoute } from 'astro';
import { readSiteFiles } from '#lib/content/site-files.ts';
import { snapshotOf } from './check/snapshot.ts';

/** All content as it stands, so that the editor can hold an entry against the rest. */
export const GET: APIRoute = () => Response.json(snapshotOf(readSiteFiles(process.cwd())));

import { existsSync, readFileSync } from 'node:fs';
import { parseLinkHealth, type LinkHealth } from '#lib/link-health.ts';

const FILE = process.env['LINKS_FILE'] ?? '.links.json';

/** The results of the last `npm run links:check`; `undefined` where none has run. */
export const checkedLinks = (): LinkHealth | undefined =>
  existsSync(FILE) ? parseLinkHealth(readFileSync(FILE, 'utf8')) : undefined;

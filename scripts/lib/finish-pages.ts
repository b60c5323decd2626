import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tightenPolicy } from './tighten-policy.ts';

/** Goes over every built page once more: what Astro cannot know before a page is made. */
export function finishPages(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, tightenPolicy(readFileSync(path, 'utf8')));
  }
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prunePage } from './prune-page.ts';
import { steadyIslands } from './steady-islands.ts';
import { tightenPolicy } from './tighten-policy.ts';

/** The scripts that a page names, and those that each of them names: `./a.js` or `_astro/a.js`. */
const NAMES = /(?:\ssrc|-url)="\/_astro\/([\w.-]+\.js)"|["'`](?:\.\/|_astro\/)([\w.-]+\.js)["'`]/g;

const namesIn = (text: string): string[] =>
  [...text.matchAll(NAMES)].flatMap(([, first, second]) => first ?? second ?? []);

/** The text of all scripts that a page may come to run, each once. */
function scriptsOf(folder: string, html: string): string {
  const texts = new Map<string, string>();
  const waiting = namesIn(html);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const path = join(folder, '_astro', name);
    if (texts.has(name) || !existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    texts.set(name, text);
    waiting.push(...namesIn(text));
  }
  return [...texts.values()].join('\n');
}

/** The editor’s pages carry what is made while they run, which nobody can read off their HTML. */
const isEditor = (file: string): boolean => /^admin[/\\]/.test(file);

/** Goes over every built page once more: what Astro cannot know before a page is made. */
export function finishPages(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html') && !isEditor(name))) {
    const path = join(folder, file);
    const html = steadyIslands(readFileSync(path, 'utf8'));
    writeFileSync(path, tightenPolicy(prunePage(html, scriptsOf(folder, html))));
  }
}

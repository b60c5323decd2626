import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prunePage } from './prune-page.ts';
import { steadyIslands } from './steady-islands.ts';
import { strangersIn, tightenPolicy } from './tighten-policy.ts';

/** The scripts that a page names, and those that each of them names: `./a.js` or `_astro/a.js`. */
const NAMES = /(?:\ssrc|-url)="\/_astro\/([\w.-]+\.js)"|["'`](?:\.\/|_astro\/)([\w.-]+\.js)["'`]/g;

const namesIn = (text: string): string[] =>
  [...text.matchAll(NAMES)].flatMap(([, first, second]) => first ?? second ?? []);

/** Reads scripts by their names, each once for the whole site; empty where there is none. */
function scriptReader(folder: string): (name: string) => string {
  const texts = new Map<string, string>();
  return (name) => {
    const path = join(folder, '_astro', name);
    const text = texts.get(name) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    texts.set(name, text);
    return text;
  };
}

/** The text of all scripts that a page may come to run, each once. */
function scriptsOf(html: string, read: (name: string) => string): string {
  const texts = new Map<string, string>();
  const waiting = namesIn(html);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (texts.has(name)) continue;
    const text = read(name);
    texts.set(name, text);
    waiting.push(...namesIn(text));
  }
  return [...texts.values()].join('\n');
}

/** The editor’s pages carry what is made while they run, which nobody can read off their HTML. */
const isEditor = (file: string): boolean => /^admin[/\\]/.test(file);

/** What the search index was told of a page is of no use to readers. */
const withoutIndexMarks = (html: string): string =>
  html.replace(/<i hidden[^>]*data-pagefind-[^>]*><\/i>|\sdata-pagefind-[\w-]+(?:="[^"]*")?/g, '');

/**
 * Goes over every built and indexed page once more: what Astro cannot know before a page is made.
 * @returns one sentence for each script or style that is not the site’s own; such a page is left as
 * it is.
 */
export function finishPages(folder: string): string[] {
  const read = scriptReader(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.html') && !isEditor(name))
    .flatMap((file) => {
      const path = join(folder, file);
      const built = readFileSync(path, 'utf8');
      const strangers = strangersIn(built);
      if (strangers.length > 0) return strangers.map((one) => `${file} holds ${one}`);
      const html = steadyIslands(withoutIndexMarks(built));
      writeFileSync(path, tightenPolicy(prunePage(html, scriptsOf(html, read))));
      return [];
    });
}

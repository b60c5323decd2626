import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every page must have, and the sentence for one that has not. */
const MUSTS: readonly (readonly [RegExp, string])[] = [
  [/<title>[^<]+<\/title>/, 'has no title'],
  [/<h1[\s>]/, 'has no heading'],
  [/http-equiv="content-security-policy"/i, 'has no content security policy'],
  [/href="\/urgent\/"/, 'has no way to urgent help'],
];

const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );

const hrefsOf = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].flatMap(([, path]) =>
    path === undefined ? [] : [path],
  );

const isThere = (folder: string, path: string): boolean =>
  existsSync(join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : ''));

/** Looks a built site over before it is published: one sentence for each thing that is wrong. */
export function checkSite(folder: string): string[] {
  const pages = pagesOf(folder).filter((file) => !file.startsWith('pagefind'));
  if (pages.length === 0) return [`${folder} has no pages.`];
  const known = new Map<string, boolean>();
  const isLost = (path: string): boolean => {
    const there = known.get(path) ?? isThere(folder, path);
    known.set(path, there);
    return !there;
  };
  return pages.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const lacks = MUSTS.filter(([must]) => !must.test(html)).map(
      ([, words]) => `${file} ${words}.`,
    );
    const lost = [...new Set(hrefsOf(html))].filter(isLost);
    return [...lacks, ...lost.map((path) => `${file} links to ${path}, which is not there.`)];
  });
}

import { pruneStyles, type Used } from './prune-styles.ts';

const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

const WORD = /[A-Za-z][\w-]*/g;

/** Where a script puts a class together: `band-${tone}`. */
const MADE = /([A-Za-z][\w-]*-)\$\{/g;

/** The words of a script, and the classes that it can make of them. */
function wordsOf(scripts: string): { has: (name: string) => boolean } {
  const words = new Set(scripts.match(WORD) ?? []);
  const starts = new Set([...scripts.matchAll(MADE)].map(([, start = '']) => start));
  const isMade = (name: string): boolean =>
    [...starts].some((start) => name.startsWith(start) && words.has(name.slice(start.length)));
  return { has: (name) => words.has(name) || isMade(name) };
}

/** What a page names, in its HTML and in the scripts that it loads. */
function usedBy(html: string, scripts: string): Used {
  const classes = html.matchAll(/\sclass="([^"]*)"/g);
  const named = new Set([...classes].flatMap(([, names = '']) => names.split(/\s+/)));
  const inScripts = wordsOf(scripts);
  return {
    classes: { has: (name) => named.has(name) || inScripts.has(name) },
    properties: new Set(`${html}${scripts}`.match(/--[\w-]+/g)),
  };
}

/** A built page with only the styles that it, or a script of it, uses. `scripts` is their text. */
export function prunePage(html: string, scripts: string): string {
  const used = usedBy(html.replaceAll(STYLE, ''), scripts);
  const sheets = [...html.matchAll(STYLE)].map(([, , css = '']) => css);
  const kept = pruneStyles(sheets, used);
  return [...html.matchAll(STYLE)].reduce((page, [whole, open = '', , close = ''], index) => {
    const css = kept[index] ?? '';
    return page.replace(whole, () => (css === '' ? '' : `${open}${css}${close}`));
  }, html);
}

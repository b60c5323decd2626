import { pruneStyles, type Used } from './prune-styles.ts';

const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** What a page names, in its HTML and in the scripts that it loads. */
function usedBy(html: string, scripts: string): Used {
  const words = html.matchAll(/\sclass="([^"]*)"/g);
  return {
    classes: new Set([
      ...[...words].flatMap(([, names = '']) => names.split(/\s+/)),
      ...(scripts.match(/[A-Za-z][\w-]*/g) ?? []),
    ]),
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

import main from '#styles/main.css?inline';
import { LAYER_ORDER } from '#styles/layers.ts';

/** The styles of every piece of the site, in one text. */
const PIECES: Readonly<Record<string, string>> = import.meta.glob(
  '../../src/{components,features,layouts}/**/*.css',
  { query: '?inline', import: 'default', eager: true },
);

/** A page would rather keep the first letters it drew; a preview may take the right ones later. */
const SITE_STYLES = [LAYER_ORDER, main, ...Object.values(PIECES)]
  .join('\n')
  .replaceAll(/font-display:\s*optional/g, 'font-display:swap');

/**
 * Gives the preview’s frame the site’s own styles. They are made in the frame, since a style
 * element would need a hash in the security policy for every change of a colour.
 */
export function addSiteStyles(frame: Window & typeof globalThis): void {
  const sheet = new frame.CSSStyleSheet({ baseURL: frame.parent.location.origin });
  sheet.replaceSync(SITE_STYLES);
  frame.document.adoptedStyleSheets = [sheet];
  frame.document.documentElement.lang = 'en-GB';
  frame.document.title = 'What readers will see';
}

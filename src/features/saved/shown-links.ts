import type { SavedParts } from './saved-parts.ts';

/** Shows or hides the code to scan. */
export function showCode(parts: SavedParts, isShown: boolean): void {
  parts.toggle('qr', isShown);
  parts.find('[data-act="qr"]')?.setAttribute('aria-expanded', String(isShown));
}

/** The list has changed: a code or a link that is on the page no longer says what it holds. */
export function dropLinks(parts: SavedParts): void {
  showCode(parts, false);
  parts.toggle('link', false);
}

import { toFragment } from '#lib/saved-link.ts';
import type { SavedParts } from './saved-parts.ts';
import { showCode } from './shown-links.ts';

/** The address that holds a list itself; what stands after `#` never reaches a server. */
const linkOf = (codes: readonly string[]): string =>
  new URL(`/saved/${toFragment(codes)}`, location.href).href;

/** Gives the link into the reader’s own hands, selected, where the browser does not copy or share. */
function giveLink(parts: SavedParts, link: string): void {
  parts.toggle('link', true);
  const field = parts.find('[data-part="link"] input');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = link;
  field.focus();
  field.select();
}

const wasStopped = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

/** What each button of “Pass it on” does; all this comes when one is pressed. */
export const shareActs = (parts: SavedParts, codes: () => readonly string[]) => {
  const link = () => linkOf(codes());
  return {
    share: async () => {
      try {
        await navigator.share({ title: parts.word('shareTitle'), url: link() });
      } catch (error) {
        if (!wasStopped(error)) giveLink(parts, link());
      }
    },
    copy: async () => {
      try {
        await navigator.clipboard.writeText(link());
        parts.say('share', parts.word('copied'));
      } catch {
        giveLink(parts, link());
      }
    },
    qr: async () => {
      const isShown = parts.partOf('qr')?.hidden === true;
      if (isShown) {
        // What draws a code is as heavy as the whole page: it comes when somebody wants one.
        const { drawCode } = await import('#components/links/draw-code.ts');
        parts.find('[data-slot="code"]')?.replaceChildren(drawCode(link()));
      }
      showCode(parts, isShown);
    },
  };
};

import type { Saved } from '#components/device/saved-store.ts';
import { copyTemplate, fillSlot, makeCard } from './saved-cards.ts';
import type { SavedEntry } from './saved-entries.ts';
import type { SavedParts } from './saved-parts.ts';

/** The entries that the site has, by their codes. */
export type Entries = ReadonlyMap<string, SavedEntry>;

/** What was taken off last and can be put back. */
export interface Undo {
  /** The list before. */
  codes: readonly string[];
  /** What was done, in words. */
  said: string;
  /** The entry that was taken off, where it was one. */
  code?: string;
}

/** What the page shows: the reader’s own list, or one that a link brought. */
export interface View extends Saved {
  isShared: boolean;
  /** There was a link, and it could not be read. */
  isBadLink: boolean;
  /** There was a link, and only a part of it could be read. */
  isCutLink: boolean;
}

/** The way to put one entry back, in its own place. */
function makeUndo(parts: SavedParts, said: string): DocumentFragment {
  const piece = copyTemplate(parts, 'undo');
  fillSlot(piece, 'said', said);
  return piece;
}

/** Cards in the order kept; where one was taken off, the way to put it back stands in its place. */
function showCards(parts: SavedParts, entries: Entries, { view, undo }: Shown): void {
  const rows = undo?.code === undefined ? view.codes : undo.codes;
  for (const kind of ['service', 'need'] as const) {
    const group = rows.flatMap((code) => {
      const entry = entries.get(code);
      return entry?.kind === kind ? [entry] : [];
    });
    parts
      .find(`.saved-cards-${kind}`)
      ?.replaceChildren(
        ...group.map((entry) =>
          view.codes.includes(entry.code)
            ? makeCard(parts, entry, view.isShared ? undefined : parts.word('remove', entry.title))
            : makeUndo(parts, undo?.said ?? ''),
        ),
      );
    parts.toggle(kind, group.length > 0);
  }
}

function showHead(parts: SavedParts, isShared: boolean): void {
  parts.find('h1')?.replaceChildren(parts.word(isShared ? 'shared' : 'title'));
  parts.find('.hero .lede')?.replaceChildren(parts.word(isShared ? 'sharedHelp' : 'lede'));
}

/** What could not be read, and what is not kept. */
function showNotices(parts: SavedParts, view: View, count: number): void {
  const isBroken = view.broken && !view.isShared;
  parts.toggle('broken', isBroken && count === 0);
  parts.toggle('broken-part', isBroken && count > 0);
  parts.toggle('broken-link', view.isBadLink);
  parts.toggle('cut-link', view.isCutLink);
  parts.toggle('refused', parts.isRefused);
}

/** The way to put back a whole list; that of one entry stands in its place. */
function showUndo(parts: SavedParts, undo: Undo | undefined): void {
  const undone = undo?.code === undefined ? (undo?.said ?? '') : '';
  parts.toggle('undo', undone !== '');
  parts.partOf('undo')?.firstElementChild?.replaceChildren(undone);
}

/** What is no longer on the site. */
function showGone(parts: SavedParts, view: View, count: number): void {
  const gone = view.codes.length - count;
  const isAllGone = view.isShared && count === 0;
  parts.toggle('gone', gone > 0 && !isAllGone);
  parts.partOf('gone')?.firstElementChild?.replaceChildren(parts.word('gone', gone));
  parts.toggle('sweep', !view.isShared);
  parts.toggle('shared-gone', isAllGone);
}

function showEmpty(parts: SavedParts, view: View, count: number): void {
  parts.toggle('empty', !view.isShared && count === 0);
  parts.find('[data-slot="none"]')?.replaceChildren(parts.word('noneText'));
}

function showTools(parts: SavedParts, view: View, count: number): void {
  parts.toggle('shared', view.isShared);
  parts.toggle('add', count > 0);
  parts.toggle('clear', !view.isShared && view.codes.length > 0);
  parts.toggle('tools', count > 0);
  parts.toggle('where', !view.isShared);
  parts.toggle('tab', view.place === 'tab');
  const choice = parts.find('[data-act="device"]');
  if (choice instanceof HTMLInputElement) choice.checked = view.place === 'device';
}

interface Shown {
  view: View;
  undo: Undo | undefined;
}

/** Shows a list, as far as the site still has what is in it. */
export function showList(parts: SavedParts, entries: Entries, shown: Shown): void {
  const { view } = shown;
  const count = view.codes.filter((code) => entries.has(code)).length;
  parts.isRefused = view.place === 'page';
  showHead(parts, view.isShared);
  showNotices(parts, view, count);
  showUndo(parts, shown.undo);
  showGone(parts, view, count);
  showCards(parts, entries, shown);
  showTools(parts, view, count);
  showEmpty(parts, view, count);
  parts.toggle('count', count > 0);
  parts.partOf('count')?.replaceChildren(parts.word('count', count));
}

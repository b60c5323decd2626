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
    const group = rows
      .map((code) => entries.get(code))
      .filter((entry) => entry !== undefined)
      .filter((entry) => entry.kind === kind);
    parts
      .find(`.saved-cards-${kind}`)
      ?.replaceChildren(
        ...group.map((entry) =>
          view.codes.includes(entry.code)
            ? makeCard(parts, entry, view.isShared ? undefined : nameOf(parts, entry))
            : makeUndo(parts, undo?.said ?? ''),
        ),
      );
    parts.toggle(kind, group.length > 0);
  }
}

const nameOf = (parts: SavedParts, { title }: SavedEntry): string => parts.word('remove', title);

function showHead(parts: SavedParts, isShared: boolean): void {
  parts.find('h1')?.replaceChildren(parts.word(isShared ? 'shared' : 'title'));
  parts.find('.hero .lede')?.replaceChildren(parts.word(isShared ? 'sharedHelp' : 'lede'));
}

function showNotices(parts: SavedParts, { view, undo }: Shown, gone: number): void {
  parts.toggle('broken', view.broken && !view.isShared);
  parts.toggle('broken-link', view.isBadLink);
  parts.toggle('refused', view.place === 'page');
  const undone = undo?.code === undefined ? (undo?.said ?? '') : '';
  parts.toggle('undo', undone !== '');
  parts.partOf('undo')?.firstElementChild?.replaceChildren(undone);
  parts.toggle('gone', gone > 0);
  parts.partOf('gone')?.firstElementChild?.replaceChildren(parts.word('gone', gone));
  parts.toggle('sweep', !view.isShared);
}

function showTools(parts: SavedParts, view: View, count: number): void {
  parts.toggle('shared', view.isShared);
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
  showHead(parts, view.isShared);
  showNotices(parts, shown, view.codes.length - count);
  showCards(parts, entries, shown);
  showTools(parts, view, count);
  parts.toggle('empty', view.codes.length === 0);
  parts.toggle('count', count > 0);
  parts.partOf('count')?.replaceChildren(parts.word('count', count));
}

import type { SavedEntry, SavedWay } from './saved-entries.ts';

/** A copy of what a template holds (they stand in `SavedTemplates.astro`). */
export function copyTemplate(root: ParentNode, name: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
  return document.importNode(template?.content ?? new DocumentFragment(), true);
}

/** The slot of a name in a piece of the page. */
export const slotIn = (piece: ParentNode, name: string): HTMLElement | null =>
  piece.querySelector(`[data-slot="${name}"]`);

/** Puts words in a slot; a slot without words is taken out, so that nothing empty is left. */
export function fillSlot(piece: ParentNode, name: string, text: string | undefined): void {
  const slot = slotIn(piece, name);
  if (text) slot?.replaceChildren(text);
  else slot?.remove();
}

/** A link to a number or a mailbox is named by what it is for; one to a site says that it leaves. */
function fillLink(
  root: ParentNode,
  piece: ParentNode,
  { label, shown, href = '' }: SavedWay,
): void {
  const link = slotIn(piece, 'link');
  link?.setAttribute('href', href);
  if (shown === undefined) link?.append(copyTemplate(root, 'leaves'));
  else link?.setAttribute('aria-label', `${label}: ${shown}`);
  if (/^(tel|sms):/.test(href)) link?.classList.add('saved-number', 'number');
}

function makeWay(root: ParentNode, way: SavedWay): DocumentFragment {
  const { label, shown, href, told, meta } = way;
  const piece = copyTemplate(root, 'way');
  const text = shown ?? label;
  fillSlot(piece, 'label', href !== undefined && text === label ? undefined : label);
  fillSlot(piece, 'link', href === undefined ? undefined : text);
  fillSlot(piece, 'told', told);
  fillSlot(piece, 'meta', meta);
  fillLink(root, piece, way);
  return piece;
}

/** A kept page as a card; `remove` is the name of its button, which is left out without one. */
export function makeCard(
  root: ParentNode,
  entry: SavedEntry,
  remove: string | undefined,
): DocumentFragment {
  const piece = copyTemplate(root, 'card');
  fillSlot(piece, 'title', entry.title);
  slotIn(piece, 'title')?.setAttribute('href', entry.address);
  fillSlot(piece, 'lede', entry.lede);
  fillSlot(piece, 'due', entry.due);
  fillSlot(piece, 'address', location.host + entry.address);
  slotIn(piece, 'ways')?.append(...entry.ways.map((way) => makeWay(root, way)));
  if (entry.ways.length === 0) slotIn(piece, 'ways')?.remove();
  piece.firstElementChild?.setAttribute('data-code', entry.code);
  if (remove === undefined) slotIn(piece, 'remove')?.remove();
  else slotIn(piece, 'remove')?.firstElementChild?.setAttribute('aria-label', remove);
  return piece;
}

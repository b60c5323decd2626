import { fillSheet, type Part } from './fill-sheet.ts';
import { sheetId } from './pack-link.ts';

/** What was ticked and what was fetched for it, each in the same order. */
interface Sheets {
  boxes: readonly HTMLInputElement[];
  parts: readonly (Part | undefined)[];
  drawCode: (link: string) => SVGElement;
}

const slotIn = (pack: Element, name: string): Element | null =>
  pack.querySelector(`[data-slot=${name}]`);

/** Puts a sheet for each part into its place in the pack, each with a code that leads back to its page. */
export function putSheets(
  pack: Element,
  kind: 'resources' | 'services',
  { boxes, parts, drawCode }: Sheets,
): void {
  const sheet = pack.querySelector<HTMLTemplateElement>(`[data-sheet=${kind}]`);
  const copies = boxes.flatMap((box, nth) => {
    const part = parts[nth];
    const copy = sheet?.content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement) || part === undefined) return [];
    copy.id = sheetId(box.value);
    fillSheet(copy, part);
    const link = new URL(box.dataset['page'] ?? '', location.href).href;
    slotIn(copy, 'code')?.replaceChildren(drawCode(link));
    slotIn(copy, 'address')?.replaceChildren(link);
    return [copy];
  });
  slotIn(pack, kind)?.replaceChildren(...copies);
}

/** Puts the name and the contents on the cover. */
export function putCover(pack: Element, boxes: readonly HTMLInputElement[], name: string): void {
  slotIn(pack, 'pack-title')?.replaceChildren(name);
  const rows = boxes.map((box) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${sheetId(box.value)}`;
    link.append(box.nextElementSibling?.textContent ?? '');
    row.append(link);
    return row;
  });
  slotIn(pack, 'contents')?.replaceChildren(...rows);
}

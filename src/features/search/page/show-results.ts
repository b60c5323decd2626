import type { Result } from '../layer/rank.ts';
import { groupResults, type Group } from './groups.ts';
import { piecesOf } from './pieces.ts';

/** Where to draw, and the words for each kind. */
export interface Place {
  list: Element;
  group: HTMLTemplateElement;
  item: HTMLTemplateElement;
  /** The heading of a group. */
  nameOf: (kind: Group['kind']) => string;
}

const copy = (template: HTMLTemplateElement): Element | undefined =>
  document.importNode(template.content, true).firstElementChild ?? undefined;

function fillExcerpt(line: Element, excerpt: string): void {
  for (const { text, isMarked } of piecesOf(excerpt)) {
    const piece = document.createElement(isMarked ? 'mark' : 'span');
    piece.textContent = text;
    line.append(isMarked ? piece : text);
  }
}

function drawItem(result: Result, isBest: boolean, place: Place): Element | undefined {
  const item = copy(place.item);
  const link = item?.querySelector('a');
  const line = item?.querySelector('p');
  if (!item || !link || !line) return undefined;
  link.href = result.address;
  link.textContent = result.title;
  // The closest say what they are; the others show the words that were found.
  if ((isBest && result.lede !== '') || result.excerpt === '') line.textContent = result.lede;
  else fillExcerpt(line, result.excerpt);
  if (isBest) item.className = 'card search-item';
  link.parentElement?.classList.toggle('card-title', isBest);
  const kind = item.querySelector('.meta');
  if (kind && isBest) kind.textContent = place.nameOf(result.kind);
  else kind?.remove();
  return item;
}

/** Draws results in their groups, in place of those before. */
export function showResults(results: readonly Result[], place: Place): void {
  const groups = groupResults(results).flatMap(({ kind, results: list }) => {
    const group = copy(place.group);
    const heading = group?.querySelector('h3');
    if (!group || !heading) return [];
    group.classList.add(`search-group-${kind}`);
    heading.textContent = place.nameOf(kind);
    const items = group.querySelector('ol');
    items?.classList.toggle('grid', kind === 'best');
    items?.append(...list.flatMap((one) => drawItem(one, kind === 'best', place) ?? []));
    return [group];
  });
  place.list.replaceChildren(...groups);
}

import type { Result } from '../layer/rank.ts';
import { groupResults, type Group } from './groups.ts';
import { piecesOf } from './pieces.ts';

/** Where to draw, and what a group or a kind is called. */
export interface Place {
  list: Element;
  nameOf: (kind: Group['kind']) => string;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...inside: (Node | string)[]) {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
}

const linesOf = (excerpt: string): (Node | string)[] =>
  piecesOf(excerpt).map(({ text, isMarked }) => (isMarked ? element('mark', text) : text));

/** The closest say what they are; the others show the words that were found. */
const drawWords = ({ lede, excerpt }: Result, isBest: boolean): HTMLElement =>
  element('p', ...((isBest && lede !== '') || excerpt === '' ? [lede] : linesOf(excerpt)));

function drawItem(result: Result, isBest: boolean, { nameOf }: Place): HTMLElement {
  const link = element('a', result.title);
  link.href = result.address;
  const heading = element('h4', link);
  const item = element('li', heading, drawWords(result, isBest));
  item.className = 'search-item';
  if (isBest) {
    const kind = element('p', nameOf(result.kind));
    kind.className = 'meta';
    item.append(kind);
    item.classList.add('card');
    heading.className = 'card-title';
  }
  return item;
}

function drawGroup({ kind, results }: Group, place: Place): HTMLElement {
  const isBest = kind === 'best';
  const list = element('ol', ...results.map((result) => drawItem(result, isBest, place)));
  list.className = isBest ? 'plain-list grid' : 'plain-list';
  const group = element('section', element('h3', place.nameOf(kind)), list);
  group.className = `search-group search-group-${isBest ? 'best' : 'other'}`;
  return group;
}

/** Draws results in their groups, in place of those before. */
export function showResults(results: readonly Result[], place: Place): void {
  place.list.replaceChildren(...groupResults(results).map((group) => drawGroup(group, place)));
}

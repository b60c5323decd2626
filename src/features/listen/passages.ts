import { sentencesOf } from './sentences.ts';

/** A sentence on the page: its words, where they stand, and the block they stand in. */
export interface Passage {
  text: string;
  range: Range;
  block: Element;
}

interface Block {
  element: Element;
  texts: Text[];
}

/** Controls, ways to other pages, and what is not meant for eyes or for ears. */
const SILENT = 'nav, button, select, svg, .no-print, .visually-hidden, [aria-hidden=true]';

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, th, td, summary';

/** Whether two texts would make one word though a reader sees two: things side by side in one block. */
const isStuck = (before: Text | undefined, after: Text): boolean =>
  /\w\n\w/.test(`${before?.data ?? ''}\n${after.data}`);

const isRead = (element: Element): boolean =>
  element.closest(SILENT) === null && element.closest(BLOCKS) !== null && element.checkVisibility();

/** What a reader sees of an element’s words, block by block, in the order of reading. */
function blocksIn(root: Element): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!(text instanceof Text) || parent === null || !isRead(parent)) continue;
    const element = parent.closest(BLOCKS) ?? root;
    const last = blocks.at(-1);
    if (last?.element === element && !isStuck(last.texts.at(-1), text)) last.texts.push(text);
    else blocks.push({ element, texts: [text] });
  }
  return blocks;
}

/** Puts one end of a range at a place in the text of a block. */
function place(
  texts: readonly Text[],
  at: number,
  put: (text: Text, offset: number) => void,
): void {
  let rest = at;
  for (const text of texts) {
    if (rest <= text.data.length) {
      put(text, rest);
      return;
    }
    rest -= text.data.length;
  }
}

/** The sentences that can be seen in an element, in the order of reading. */
export const passagesIn = (root: Element): Passage[] =>
  blocksIn(root).flatMap(({ element, texts }) =>
    sentencesOf(texts.map(({ data }) => data).join('')).map(({ text, start, end }) => {
      const range = new Range();
      place(texts, start + 1, (node, offset) => {
        range.setStart(node, offset - 1);
      });
      place(texts, end, (node, offset) => {
        range.setEnd(node, offset);
      });
      return { text, range, block: element };
    }),
  );

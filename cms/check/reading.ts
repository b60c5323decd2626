import type { MdastNode } from 'satteri';
import { measureReading, sentencesIn, type Reading } from '#lib/reading.ts';
import { parseMarkdown } from './parse-markdown.ts';

const wordsOf = (node: MdastNode): string => {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
};

/** The blocks of prose in some Markdown: paragraphs and list entries that are whole sentences. */
function blocksIn(node: MdastNode): string[] {
  if (node.type === 'paragraph') {
    const text = wordsOf(node).replace(/\s+/g, ' ').trim();
    return /[.!?…]$/.test(text) ? [text] : [];
  }
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

/** How hard some Markdown is to read, its headings and links to the side. */
export const readingOf = (text: string): Reading => measureReading(blocksIn(parseMarkdown(text)));

/** The sentences that take the oldest readers, the hardest first. */
export function hardestSentences(text: string, most: number): string[] {
  const sentences = [...new Set(blocksIn(parseMarkdown(text)).flatMap(sentencesIn))];
  return sentences
    .filter((one) => one.split(' ').length > 4)
    .toSorted((a, b) => measureReading([b]).age - measureReading([a]).age)
    .slice(0, most);
}

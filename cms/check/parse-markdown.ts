import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { MdastNode } from 'satteri';

/**
 * Markdown as a tree, read in the browser. A test holds it against the site’s own reader, which
 * is made for Node.
 */
export const parseMarkdown = (body: string): MdastNode =>
  // Both readers make trees of the same standard (mdast); their types are two declarations of it.
  fromMarkdown(body, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });

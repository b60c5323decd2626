import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { HastVisitorContext } from 'satteri';
import { piecesOf } from './body/blanks.ts';
import { DECORATIVE } from './body/decorative.ts';

type Nodes = ReturnType<typeof sanitize>;
type Root = Extract<Nodes, { type: 'root' }>;
type Element = Extract<Nodes, { type: 'element' }>;

const REFUSED = ['details', 'input', 'picture', 'source', 'summary'];

/**
 * What may reach a page from Markdown. An empty list of protocols would allow every one, so
 * `src` has a word that no address can match: only local pictures stay.
 */
const cleanSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => !REFUSED.includes(tag)),
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel', 'sms'],
    src: ['none'],
  },
};

const HOME = 'https://site.invalid';

/** A browser takes it for a slash, and Astro writes it out where it stood as `%5C`. */
const BACKSLASH = /\\|%5c/i;

/** Addresses such as `//other.site/a.gif` have no protocol to be judged by, yet lead elsewhere. */
function isLocal(address: unknown): boolean {
  if (typeof address !== 'string' || BACKSLASH.test(address)) return false;
  return URL.canParse(address, HOME) && new URL(address, HOME).origin === HOME;
}

/** Only local pictures stay, and what marks one as decorative is no tooltip. */
function cleanPictures(node: Nodes): void {
  if (node.type === 'element') {
    if (!isLocal(node.properties['src'] ?? '')) delete node.properties['src'];
    if (node.properties['title'] === DECORATIVE) delete node.properties['title'];
  }
  if ('children' in node) node.children.forEach(cleanPictures);
}

const blankElement = (text: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['blank'] },
  children: [{ type: 'text', value: text }],
});

/** A place to write is an element of its own, which a page can draw as a line. */
function markBlanks(node: Nodes): void {
  if (!('children' in node)) return;
  node.children.forEach(markBlanks);
  if (node.type !== 'element' || node.tagName === 'code') return;
  node.children = node.children.flatMap((child): Element['children'] =>
    child.type === 'text'
      ? piecesOf(child.value).map(({ kind, text }) =>
          kind === 'blank' ? blankElement(text) : { type: 'text', value: text },
        )
      : [child],
  );
}

/**
 * A Sätteri plugin that removes from rendered Markdown everything a page does not need, and marks where
 * somebody writes by hand.
 */
export const cleanHtml = {
  name: 'clean-html',
  before(root: Readonly<Root>, context: HastVisitorContext): void {
    const clean = sanitize(root, cleanSchema);
    cleanPictures(clean);
    markBlanks(clean);
    context.replaceNode(root, clean.type === 'root' ? clean : { type: 'root', children: [clean] });
  },
};

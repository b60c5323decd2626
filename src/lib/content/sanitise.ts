import type { Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { HastVisitorContext } from 'satteri';

const REFUSED = ['details', 'input', 'picture', 'source', 'summary'];

/**
 * What may reach a page from Markdown. An empty list of protocols would allow every one, so
 * `src` has a word that no address can match: only local pictures stay.
 */
export const cleanSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => !REFUSED.includes(tag)),
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel', 'sms'],
    src: ['none'],
  },
};

const isRoot = (node: { type: string }): node is Root => node.type === 'root';

/** A Sätteri plugin that removes from rendered Markdown everything a page does not need. */
export const cleanHtml = {
  name: 'clean-html',
  before(root: Readonly<Root>, context: HastVisitorContext): void {
    const clean = sanitize(root, cleanSchema);
    context.replaceNode(root, isRoot(clean) ? clean : { type: 'root', children: [] });
  },
};

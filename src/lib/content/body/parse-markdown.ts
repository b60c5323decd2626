import { markdownToMdast, type MdastNode } from 'satteri';

/** Everything is read that Markdown could mean, so that what is not allowed can be named. */
const FEATURES = { gfm: true, frontmatter: false } as const;

/** Markdown as a tree. The editor has a reader of its own here, since this one is no script. */
export const parseMarkdown = (body: string): MdastNode =>
  markdownToMdast(body, { features: FEATURES });

import type { MdastNode } from 'satteri';

/** A rule about how one piece of Markdown is written: a sentence where the editor would change it. */
type StyleRule = (node: MdastNode, source: string) => string | undefined;

const sourceOf = (node: MdastNode, source: string): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

const bullets: StyleRule = (node, source) =>
  node.type === 'listItem' && /^[*+]/.test(sourceOf(node, source))
    ? 'start each line of a list with a hyphen (-), as the editor does'
    : undefined;

const emphasis: StyleRule = (node, source) => {
  const own = sourceOf(node, source);
  if (node.type === 'emphasis' && own.startsWith('*')) {
    return 'write _low lines_ around words with weight, as the editor does';
  }
  return node.type === 'strong' && own.startsWith('__')
    ? 'write **two stars** around words with more weight, as the editor does'
    : undefined;
};

const headings: StyleRule = (node, source) =>
  node.type === 'heading' && !/^#+(?: .*[^#\s])? *$/.test(sourceOf(node, source))
    ? 'write this heading as ## and its words, with nothing behind or below them'
    : undefined;

const rules: StyleRule = (node, source) =>
  node.type === 'thematicBreak' && sourceOf(node, source) !== '---'
    ? 'write a line across the page as three hyphens (---)'
    : undefined;

const breaks: StyleRule = (node, source) =>
  node.type === 'break' && sourceOf(node, source).startsWith(' ')
    ? 'end this line with a backslash (\\), since nobody sees the spaces there'
    : undefined;

/** A list inside another needs an empty line before it; the editor puts one there. */
const innerLists: StyleRule = (node, source) => {
  if (node.type !== 'listItem') return undefined;
  const inner = node.children.find(({ type }) => type === 'list');
  const before = source.slice(0, inner?.position?.start.offset ?? 0);
  return inner !== undefined && !/\n[ \t]*\n[ \t]*$/.test(before)
    ? 'put an empty line before the list inside this line of the list'
    : undefined;
};

/** Lines of a list that stand apart are put close together, and their paragraphs joined. */
const looseLists: StyleRule = (node) => {
  if (node.type !== 'list') return undefined;
  const many = node.children.some(
    (item) => 'children' in item && item.children.filter(({ type }) => type === 'paragraph').length > 1,
  );
  const plain = node.children.every(
    (item) => !('children' in item) || item.children.every(({ type }) => type === 'paragraph'),
  );
  if (many) return 'write one paragraph in each line of a list: the editor would join them';
  return plain && node.spread === true
    ? 'take out the empty lines between the lines of this list'
    : undefined;
};

/** Every rule about how Markdown is written, so that saving in the editor changes nothing. */
export const STYLE_RULES: readonly StyleRule[] = [
  bullets,
  emphasis,
  headings,
  rules,
  breaks,
  innerLists,
  looseLists,
];

import { DECORATIVE } from './decorative.ts';
import type { MdastNode } from 'satteri';
import { linkProblem, pictureProblem, type Site } from './targets.ts';

/** A rule about one piece of Markdown: a sentence where it is broken. */
type Rule = (node: MdastNode, site: Site) => string | undefined;

const COMMENT = 'take out the comment (<!-- … -->): notes do not belong in the words';
const REFERENCE = 'write the address of this link behind its words: [words](address)';
const FOOTNOTE = 'take the footnote out, and say it in the sentence';

/** Pieces of Markdown that the editor would lose or change, and what to write instead. */
const REFUSED: Readonly<Record<string, string>> = {
  table: 'take the table out, and write a list: the editor would change a table',
  code: 'take out the spaces at the start of this line, or the lines of ```: code has no place here',
  linkReference: REFERENCE,
  imageReference: REFERENCE,
  definition: REFERENCE,
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
};

function html(node: MdastNode): string | undefined {
  if (node.type !== 'html') return undefined;
  if (node.value.trim().startsWith('<!--')) return COMMENT;
  const tag = /^<[/!?]*([^\s/>]*)/.exec(node.value.trim())?.[1] ?? '';
  return `take “<${tag}>” out: HTML is not shown here, use the editor’s own buttons or Markdown`;
}

const wordsOf = (node: MdastNode): string => {
  if ('children' in node) return node.children.map(wordsOf).join('');
  if ('alt' in node && typeof node.alt === 'string') return node.alt;
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
};

function link(node: MdastNode, site: Site): string | undefined {
  if (node.type !== 'link') return undefined;
  if (wordsOf(node).trim() === '') return 'write the words of this link between [ and ]';
  return linkProblem(node.url, site);
}

function picture(node: MdastNode, site: Site): string | undefined {
  if (node.type !== 'image') return undefined;
  const says = (node.alt ?? '').trim() !== '';
  const isDecorative = node.title === DECORATIVE;
  if (says && isDecorative)
    return `take out the words, or “${DECORATIVE}”: a picture that only decorates is passed over`;
  if (!says && !isDecorative)
    return `say in words what the picture shows: ![words](address). If it only decorates: ![](address "${DECORATIVE}")`;
  return pictureProblem(node.url, site);
}

function brokenText(node: MdastNode): string | undefined {
  if (node.type !== 'text') return undefined;
  if (/\[\^[^\]\s]+\]/.test(node.value)) return FOOTNOTE;
  if (/^:{2,}/.test(node.value)) return 'take out the colons at the start of this line';
  return /\] ?[([]/.test(node.value)
    ? 'this link is not whole: write [words](address) with no spaces in the address'
    : undefined;
}

/** What is shown as it stands, though it looks like HTML: a tag that is not closed, a tooltip. */
function halfHtml(node: MdastNode): string | undefined {
  const words = [
    node.type === 'text' ? node.value : '',
    'title' in node ? node.title : '',
    node.type === 'image' ? node.alt : '',
  ];
  return words.some((text) => typeof text === 'string' && /<[a-z!/?]/i.test(text))
    ? 'take the sign < out of this line, or put a space behind it'
    : undefined;
}

function task(node: MdastNode): string | undefined {
  return node.type === 'listItem' && typeof node.checked === 'boolean'
    ? 'take out the box ([ ] or [x]) and leave the words: the editor would lose it'
    : undefined;
}

function emptyHeading(node: MdastNode): string | undefined {
  return node.type === 'heading' && wordsOf(node).trim() === ''
    ? 'write the words of this heading, or take the # out'
    : undefined;
}

/** Every rule that looks at one piece of Markdown by itself. */
export const BODY_RULES: readonly Rule[] = [
  (node) => (Object.hasOwn(REFUSED, node.type) ? REFUSED[node.type] : undefined),
  html,
  link,
  picture,
  brokenText,
  halfHtml,
  task,
  emptyHeading,
];

import { Fragment, type ReactNode } from 'react';
import type { MdastNode } from 'satteri';
import { piecesOf } from '#lib/content/body/blanks.ts';
import { parseMarkdown } from '../check/parse-markdown.ts';

const HEADINGS = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Only addresses that the site itself lets through. */
const isSafe = (url: string) => /^(https:|mailto:|tel:|sms:|\/(?!\/))/.test(url);

type Shown = (node: MdastNode, inside: ReactNode) => ReactNode;

/** How each piece of Markdown looks; HTML and everything else that is not here is left out. */
const PIECES: Partial<Record<MdastNode['type'], Shown>> = {
  root: (_node, inside) => <>{inside}</>,
  paragraph: (_node, inside) => <p>{inside}</p>,
  heading: (node, inside) => {
    const Heading = HEADINGS[node.type === 'heading' ? node.depth - 1 : 1] ?? 'h2';
    return <Heading>{inside}</Heading>;
  },
  list: (node, inside) =>
    node.type === 'list' && node.ordered === true ? <ol>{inside}</ol> : <ul>{inside}</ul>,
  listItem: (_node, inside) => <li>{inside}</li>,
  strong: (_node, inside) => <strong>{inside}</strong>,
  emphasis: (_node, inside) => <em>{inside}</em>,
  delete: (_node, inside) => <del>{inside}</del>,
  blockquote: (_node, inside) => <blockquote>{inside}</blockquote>,
  break: () => <br />,
  thematicBreak: () => <hr />,
  link: (node, inside) =>
    node.type === 'link' && isSafe(node.url) ? <a href={node.url}>{inside}</a> : inside,
  image: (node) =>
    node.type === 'image' && isSafe(node.url) ? <img src={node.url} alt={node.alt ?? ''} /> : null,
  text: (node) =>
    node.type === 'text'
      ? piecesOf(node.value).map(({ kind, text }, nth) =>
          kind === 'words' ? (
            text
          ) : (
            <span key={nth} className="blank">
              {text}
            </span>
          ),
        )
      : null,
  inlineCode: (node) => (node.type === 'inlineCode' ? node.value : null),
};

/** A paragraph of a list whose entries stand close together is no paragraph on the page. */
const isTight = (node: MdastNode, parent?: MdastNode) =>
  node.type === 'paragraph' && parent?.type === 'listItem' && parent.spread !== true;

const show = (node: MdastNode, parent?: MdastNode): ReactNode => {
  const inside =
    'children' in node
      ? node.children.map((child, index) => <Fragment key={index}>{show(child, node)}</Fragment>)
      : null;
  return isTight(node, parent) ? inside : (PIECES[node.type]?.(node, inside) ?? null);
};

/** The words below the fields, as the site shows them. No HTML can come of it. */
export const Markdown = ({ text }: { text: string }) => <>{show(parseMarkdown(text))}</>;

import type { MdastNode } from 'satteri';
import type { Finding } from '../problem.ts';
import { BODY_RULES } from './body-rules.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { STYLE_RULES } from './style-rules.ts';
import type { Site } from './targets.ts';

const FENCE = /^\s*(---|\+\+\+)/;
const FENCED = 'take out this line of hyphens or plus signs: the words below it could be lost';

const nodesIn = (node: MdastNode): MdastNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];

const lineOf = (node: MdastNode, firstLine: number) =>
  (node.position?.start.line ?? 1) + firstLine - 1;

function headingMessage(depth: number, before: number): string | undefined {
  if (depth === 1)
    return 'use ## for this heading: the page’s title is the only one with a single #';
  if (depth <= before + 1) return undefined;
  const marks = '#'.repeat(before + 1);
  return before === 1
    ? `start with a heading of the second level: write ${marks} here`
    : `this heading skips a level: write ${marks} here`;
}

function checkHeadings(nodes: readonly MdastNode[], firstLine: number): Finding[] {
  let before = 1;
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const message = headingMessage(node.depth, before);
    before = Math.max(2, node.depth);
    return message === undefined ? [] : [{ line: lineOf(node, firstLine), message }];
  });
}

/** A tag that opens and closes on one line is told once. */
const withoutEchoes = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.line} ${finding.message}`, finding])).values(),
];

/**
 * What is wrong with an entry's Markdown: HTML, headings out of order, links and pictures that
 * lead nowhere, and pieces that the editor would lose.
 */
export function checkBody(body: string, firstLine: number, site: Site): Finding[] {
  const nodes = nodesIn(parseMarkdown(body));
  const start = body.split('\n').findIndex((line) => line.trim() !== '');
  const fenced = FENCE.test(body) ? [{ line: firstLine + start, message: FENCED }] : [];
  const broken = nodes.flatMap((node) =>
    [
      ...BODY_RULES.map((rule) => rule(node, site)),
      ...STYLE_RULES.map((rule) => rule(node, body)),
    ].flatMap((message) =>
      message === undefined ? [] : [{ line: lineOf(node, firstLine), message }],
    ),
  );
  return withoutEchoes([...fenced, ...checkHeadings(nodes, firstLine), ...broken]);
}

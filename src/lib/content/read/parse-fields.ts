import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Finding, Path } from '../problem.ts';
import { shortcutProblem } from './yaml-shortcuts.ts';
import { explainYaml } from './yaml-sentences.ts';

/** The values of an entry's fields, and where in the file each stands. */
export interface Fields {
  /** Nothing, if there are problems. */
  readonly data: unknown;
  /** The line of the file that a field, or the nearest one around it, stands on. */
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Finding[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  strict: true,
  stringKeys: true,
  uniqueKeys: true,
  prettyErrors: false,
} as const;

const NOT_FIELDS = 'write the fields as a name, a colon, a space and a value, one on each line';

/** A step down from a node: where the field or list entry starts, and what it holds. */
function step(node: unknown, key: PropertyKey): { at: number | undefined; node: unknown } {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    return { at: isNode(pair?.key) ? pair.key.range?.[0] : undefined, node: pair?.value };
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined;
  return { at: isNode(item) ? item.range?.[0] : undefined, node: item };
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    const next = step(node, key);
    if (next.at === undefined) return offset;
    offset = next.at;
    node = next.node;
  }
  return offset;
}

const startOf = (node: unknown): number => {
  const start: unknown = isPair(node) ? node.key : node;
  return isNode(start) ? (start.range?.[0] ?? 0) : 0;
};

function shortcuts(document: Document.Parsed, source: string): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(document, (_key, node, parents) => {
    const message = shortcutProblem(node, parents.length, source);
    if (message !== undefined) found.push({ at: startOf(node), message });
    return message === undefined ? undefined : visit.SKIP;
  });
  return found;
}

const isFields = (contents: Node | null): boolean => isMap(contents) && contents.items.length > 0;

/** Where the quoted words start that run on to a mistake, since a missing quote mark shows late. */
function openQuote(document: Document.Parsed, mistake: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < mistake && mistake <= range[1]) start = range[0];
    },
  });
  return start;
}

/** Only the first syntax error is told: those behind it are mostly its echo. */
function syntaxProblem(document: Document.Parsed, lines: readonly string[], counter: LineCounter) {
  const [error] = [...document.errors, ...document.warnings];
  if (error === undefined) return [];
  const at = openQuote(document, error.pos[0]) ?? error.pos[0];
  const line = Math.max(1, counter.linePos(at).line);
  return [{ line, message: explainYaml(error, lines[line - 1] ?? '') }];
}

/** Reads YAML 1.2 without shortcuts, so that a value is what it looks like and nothing expands. */
export function parseFields(source: string, firstLine: number): Fields {
  const counter = new LineCounter();
  const document = parseDocument(source, { ...OPTIONS, lineCounter: counter });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const lines = source.split('\n');
  const found = syntaxProblem(document, lines, counter);
  const directive = lines.findIndex((line) => line.startsWith('%'));
  if (found.length === 0 && directive >= 0) {
    found.push({ line: directive + 1, message: 'a line may not start with a percent sign (%)' });
  }
  if (found.length === 0) {
    found.push(
      ...shortcuts(document, source).map(({ at, message }) => ({ line: lineAt(at), message })),
    );
  }
  if (found.length === 0 && !isFields(document.contents)) {
    found.push({ line: 1, message: NOT_FIELDS });
  }
  return {
    data: found.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    lineOf: (path) => lineAt(offsetOf(document, path)) + firstLine - 1,
    problems: found.map(({ line, message }) => ({ line: line + firstLine - 1, message })),
  };
}

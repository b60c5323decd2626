import { isAlias, isCollection, isPair, isScalar, type Node, type Scalar } from 'yaml';
import { UNSEEN } from './decode.ts';
import { TAG } from './yaml-sentences.ts';

/** How many lists, groups and fields may lie around a value. */
const MAX_DEPTH = 32;
const CURLY_KEY = /[“”„‘’]/;
const CURLY_ROUND = /^[“”„‘’].*[“”‘’]$/s;

const SHORTCUT =
  'the signs & and * at the start of a value are YAML shortcuts, which are not allowed here: write the words out, or put quote marks around them';
const MERGE = 'the field “<<” is a YAML shortcut, which is not allowed here: write the fields out';
const CURLY =
  'these curly quotes would be printed: take them out or, if they belong to the words, put straight quote marks (") around the whole';
const CURLY_NAME = 'take the curly quotes out of the name of this field';
const UNSEEN_VALUE = 'this holds a character that cannot be seen: type the words again';
const NOTE =
  'what follows the # is lost: put quote marks around the whole value, or put the note on a line of its own';
const DEEP = 'lists lie inside lists too many times: look for brackets typed by mistake';

/** A rule about one node of a YAML file: a sentence where it is broken. */
type Rule = (node: Node, source: string) => string | undefined;

function scalarRule(broken: (scalar: Scalar, source: string) => boolean, message: string): Rule {
  return (node, source) => (isScalar(node) && broken(node, source) ? message : undefined);
}

const isPlain = (scalar: Scalar) => scalar.type === 'PLAIN';

function hasNoteBehind(scalar: Scalar, source: string): boolean {
  const end = scalar.range?.[1];
  if (end === undefined || !isPlain(scalar)) return false;
  const lineEnd = source.indexOf('\n', end);
  return /^[ \t]+#/.test(source.slice(end, lineEnd < 0 ? undefined : lineEnd));
}

const RULES: readonly Rule[] = [
  (node) => (isAlias(node) ? SHORTCUT : undefined),
  (node) => ((isScalar(node) || isCollection(node)) && node.anchor ? SHORTCUT : undefined),
  (node) => (hasTag(node) ? TAG : undefined),
  scalarRule((s) => isPlain(s) && CURLY_ROUND.test(s.source ?? ''), CURLY),
  scalarRule((s) => typeof s.value === 'string' && UNSEEN.test(s.value), UNSEEN_VALUE),
  scalarRule(hasNoteBehind, NOTE),
];

/** Collections that were read without a tag carry none, or the one that is their own. */
function hasTag(node: Node): boolean {
  return (isScalar(node) || isCollection(node)) && node.tag !== undefined;
}

/** Rules about the names of fields. */
function keyProblem(node: unknown): string | undefined {
  if (!isPair(node) || !isScalar(node.key)) return undefined;
  const name = String(node.key.value);
  if (name === '<<') return MERGE;
  return CURLY_KEY.test(name) ? CURLY_NAME : undefined;
}

/** What is wrong with one node though YAML can read it: shortcuts, lost words, curly quotes. */
export function shortcutProblem(node: unknown, depth: number, source: string): string | undefined {
  if (depth > MAX_DEPTH) return DEEP;
  if (isPair(node)) return keyProblem(node);
  if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return undefined;
  for (const rule of RULES) {
    const message = rule(node, source);
    if (message !== undefined) return message;
  }
  return undefined;
}

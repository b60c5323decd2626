import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isGroup, variantOf } from '#lib/content/fields/field-at.ts';
import type { Field } from '#lib/content/fields/field-of.ts';
import { alignLists } from './align-lists.ts';
import { flowEdits } from './patch-flow.ts';
import { inOrder, renderItem, renderPair, renderScalar } from './render-yaml.ts';
import { applyEdits, lineEnd, lineStart, type TextEdit } from './text-edit.ts';
import { isEmpty, isSame, tidy } from './tidy.ts';
import {
  columnOf,
  endOf,
  isPlain,
  keysOf,
  onOneLine,
  pairOf,
  startOf,
  startsLine,
  type Change,
  type Data,
} from './yaml-places.ts';

/** A field anew, in the place where it stands. */
function rewritePair({ source, field, next }: Change, pair: unknown, name: string): TextEdit {
  const from = startOf(isPair(pair) ? pair.key : undefined);
  const to = endOf(pair);
  const text = renderPair(name, next, { indent: columnOf(source, from), field });
  return { from, to, text: source[to - 1] === '\n' ? `${text}\n` : text };
}

/** One value in the place of another, if both stand on one line. */
function scalarEdits({ source, next }: Change, scalar: Scalar): TextEdit[] | undefined {
  const at = { from: startOf(scalar), to: endOf(scalar) };
  const fits =
    isPlain(next) && onOneLine(source, scalar) && !(typeof next === 'string' && /\n/.test(next));
  return fits && at.from < at.to ? [{ ...at, text: renderScalar(next, scalar) }] : undefined;
}

const isFlow = (node: unknown) => (isMap(node) || isSeq(node)) && node.flow === true;

/** The edits for a value that can be changed where it stands; nothing if it must be written anew. */
function editsWithin(change: Change): TextEdit[] | undefined {
  const { node, next } = change;
  if (isScalar(node)) return scalarEdits(change, node);
  if (isEmpty(next)) return undefined;
  if (isFlow(node)) return flowEdits(change);
  if (isMap(node) && isGroup(next)) return mapEdits(change, node, next);
  return isSeq(node) && Array.isArray(next) ? listEdits(change, node, next) : undefined;
}

/** The edit that takes a field out, lines and all; after a hyphen, the next field moves up. */
function removal(source: string, map: YAMLMap, name: string): TextEdit {
  const index = keysOf(map).indexOf(name);
  const pair = map.items[index];
  const from = startOf(pair?.key);
  if (startsLine(source, from)) {
    return { from: lineStart(source, from), to: lineEnd(source, endOf(pair)), text: '' };
  }
  return { from, to: startOf(map.items[index + 1]?.key), text: '' };
}

/** What a field is in any case need not be written down. */
const isPreset = (value: unknown, field: Field | undefined) =>
  field?.preset !== undefined && isSame(value, field.preset);

/** The edits that put new fields in, each behind the one that the schema has before it. */
function additions(change: Change, map: YAMLMap, next: Data): TextEdit[] {
  const { source } = change;
  const shape = change.field && variantOf(change.field, next);
  const old = keysOf(map);
  const kept = old.filter((name) => Object.hasOwn(next, name));
  const order = inOrder([...new Set([...old, ...Object.keys(next)])], shape);
  const indent = columnOf(source, startOf(map.items[0]?.key));
  return order
    .filter((name) => !old.includes(name) && !isPreset(next[name], shape?.fields.get(name)))
    .map((name) => {
      const before = order.slice(0, order.indexOf(name)).findLast((one) => kept.includes(one));
      const text = renderPair(name, next[name], { indent, field: shape?.fields.get(name) });
      const room = ' '.repeat(indent);
      if (before !== undefined) {
        const at = lineEnd(source, endOf(pairOf(map, before)));
        const gap = source[at - 1] === '\n' ? '' : '\n';
        return { from: at, to: at, text: `${gap}${room}${text}\n` };
      }
      const at = startOf(map.items[0]?.key);
      return { from: at, to: at, text: `${text}\n${room}` };
    });
}

function mapEdits(change: Change, map: YAMLMap, next: Data): TextEdit[] | undefined {
  const was = isGroup(change.was) ? change.was : {};
  const shape = change.field && variantOf(change.field, next);
  const old = keysOf(map);
  // With every old field gone there is no line left to hold on to.
  if (!old.some((name) => Object.hasOwn(next, name))) return undefined;
  const edits = old.flatMap((name): TextEdit[] => {
    const field = shape?.fields.get(name);
    const inner = tidy(was[name], field);
    if (!Object.hasOwn(next, name)) {
      return isEmpty(inner) ? [] : [removal(change.source, map, name)];
    }
    if (isSame(inner, next[name])) return [];
    const pair = pairOf(map, name);
    const one = { ...change, node: pair?.value, was: was[name], next: next[name], field };
    return editsWithin(one) ?? [rewritePair(one, pair, name)];
  });
  return [...edits, ...additions(change, map, next)];
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The lines of each entry of a list, hyphens included. */
const linesOf = (source: string, list: YAMLSeq): Lines[] =>
  list.items.map((item) => {
    const from = startOf(isMap(item) && item.flow !== true ? item.items[0]?.key : item);
    return { from: lineStart(source, from), to: lineEnd(source, endOf(item)) };
  });

/** Where the lines of something new start: behind an entry, or before the first. */
function newLines(source: string, lines: readonly Lines[], after: number | undefined) {
  const at = after === undefined ? lines[0]?.from : lines[after]?.to;
  const from = at ?? 0;
  return { from, to: from, gap: from > 0 && source[from - 1] !== '\n' ? '\n' : '' };
}

function listEdits(change: Change, list: YAMLSeq, next: readonly unknown[]): TextEdit[] {
  const { source, field } = change;
  const item = field?.item && { ...field.item, required: false };
  const old: readonly unknown[] = Array.isArray(change.was) ? change.was : [];
  const was = old.map((one) => tidy(one, item));
  const lines = linesOf(source, list);
  const indent = columnOf(source, source.indexOf('-', lines[0]?.from ?? 0));
  // An entry that only moves keeps its own lines, comments and all.
  const textOf = (value: unknown): string => {
    const own = lines[was.findIndex((one) => isSame(one, value))];
    return own === undefined
      ? `${' '.repeat(indent)}${renderItem(value, { indent, field: item })}\n`
      : source.slice(own.from, own.to).replace(/\n?$/, '\n');
  };
  const place = (index: number): Lines => lines[index] ?? { from: 0, to: 0 };
  return alignLists(was, next).flatMap((step): TextEdit[] => {
    if (step.kind === 'remove') return [{ ...place(step.old), text: '' }];
    if (step.kind === 'insert') {
      const { gap, ...at } = newLines(source, lines, step.after);
      return [{ ...at, text: `${gap}${textOf(step.value)}` }];
    }
    const node: unknown = list.items[step.old];
    const one = { source, node, was: was[step.old], next: step.value, field: item };
    return editsWithin(one) ?? [{ ...place(step.old), text: textOf(step.value) }];
  });
}

/**
 * YAML fields with other values, in which only the lines of what changed are touched: comments,
 * quote marks, the order and lists on one line stay. `next` must be tidy.
 */
export function patchFields(source: string, next: Data, field: Field | undefined): string {
  const document = parseDocument(source, { version: '1.2', schema: 'core' });
  const { contents } = document;
  const was: unknown = document.toJS();
  const edits = isMap(contents)
    ? mapEdits({ source, node: contents, was, next, field }, contents, next)
    : undefined;
  return edits === undefined ? renderFields(next, field) : applyEdits(source, edits);
}

/** Fields as YAML from nothing, in the order of the schema. */
export const renderFields = (next: Data, field: Field | undefined): string =>
  inOrder(Object.keys(next), field)
    .filter((name) => !isPreset(next[name], field?.fields.get(name)))
    .map(
      (name) => `${renderPair(name, next[name], { indent: 0, field: field?.fields.get(name) })}\n`,
    )
    .join('');

import { isMap, isScalar, type YAMLMap } from 'yaml';
import { isGroup, variantOf } from '#lib/content/fields/field-at.ts';
import { ordered, renderFlow, renderScalar } from './render-yaml.ts';
import type { TextEdit } from './text-edit.ts';
import { isSame, tidy } from './tidy.ts';
import {
  endOf,
  isPlain,
  keysOf,
  onOneLine,
  pairOf,
  startOf,
  type Change,
  type Data,
} from './yaml-places.ts';

/** Whether a group on one line keeps all its fields, each with words of its own to replace. */
const keepsFields = (map: YAMLMap, next: Data) =>
  map.items.length === Object.keys(next).length &&
  keysOf(map).every((name) => Object.hasOwn(next, name)) &&
  map.items.every(({ value }) => startOf(value) < endOf(value));

/** A group on one line, of which only the values that are others are written anew. */
function flowMapEdits(change: Change, map: YAMLMap, next: Data): TextEdit[] {
  const was = isGroup(change.was) ? change.was : {};
  const shape = change.field && variantOf(change.field, next);
  return keysOf(map).flatMap((name): TextEdit[] => {
    const field = shape?.fields.get(name);
    if (isSame(tidy(was[name], field), next[name])) return [];
    const node: unknown = pairOf(map, name)?.value;
    return onItsLine({ ...change, node, was: was[name], next: next[name], field });
  });
}

/** What is on one line stays on one line, with the spaces it had inside its brackets. */
function onItsLine(change: Change): TextEdit[] {
  const { source, node, next, field } = change;
  const at = { from: startOf(node), to: endOf(node) };
  if (isMap(node) && isGroup(next) && keepsFields(node, next)) {
    return flowMapEdits(change, node, next);
  }
  if (isScalar(node) && isPlain(next)) return [{ ...at, text: renderScalar(next, node, true) }];
  const padded = /^[[{] /.test(source.slice(at.from, at.from + 2));
  return [{ ...at, text: renderFlow(ordered(next, field), padded) }];
}

/** Whether a value can be written on the one line where one stands now. */
const fitsOnLine = ({ source, node, next }: Change) =>
  onOneLine(source, node) &&
  (isMap(node) ? isGroup(next) : Array.isArray(next) && next.every(isPlain));

/** The edits for a list or group on one line; nothing if it must be written anew, on several. */
export const flowEdits = (change: Change): TextEdit[] | undefined =>
  fitsOnLine(change) ? onItsLine(change) : undefined;

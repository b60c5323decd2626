import { isMap, isNode, isPair, isScalar, isSeq, type YAMLMap } from 'yaml';
import { isGroup } from '#lib/content/fields/field-at.ts';
import type { Field } from '#lib/content/fields/field-of.ts';
import { lineStart } from './text-edit.ts';

/** The fields of an entry or of a group in it. */
export type Data = Readonly<Record<string, unknown>>;

/** A value as it stands in the file, and what it shall become. */
export interface Change {
  readonly source: string;
  readonly node: unknown;
  readonly was: unknown;
  readonly next: unknown;
  readonly field: Field | undefined;
}

/** Where a value starts, as an offset. */
export const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Where the last letter of a value stands; a block’s own range may run on into what follows. */
export function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    if (last !== undefined) return endOf(last);
  }
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** How far from the start of its line an offset stands. */
export const columnOf = (source: string, offset: number) => offset - lineStart(source, offset);

/** Whether nothing but spaces stands before an offset on its line. */
export const startsLine = (source: string, offset: number) =>
  source.slice(lineStart(source, offset), offset).trim() === '';

/** The names of the fields that stand in a group. */
export const keysOf = (map: YAMLMap) =>
  map.items.flatMap((pair) => (isScalar(pair.key) ? [String(pair.key.value)] : []));

/** A field of a group, name and value. */
export const pairOf = (map: YAMLMap, name: string) =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === name);

/** Whether a value stands on one line. */
export const onOneLine = (source: string, node: unknown) =>
  !source.slice(startOf(node), endOf(node)).includes('\n');

/** Whether a value is neither a group nor a list. */
export const isPlain = (value: unknown) => !isGroup(value) && !Array.isArray(value);

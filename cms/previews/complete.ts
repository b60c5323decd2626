import { z } from 'zod';
import { isGroup, variantOf } from '#lib/content/fields/field-at.ts';
import type { Field } from '#lib/content/fields/field-of.ts';

/** What stands in the preview where a figure or a switch has not been filled in. */
const BLANKS: Readonly<Record<string, unknown>> = {
  number: 0,
  integer: 0,
  boolean: false,
  array: [],
};

/** What stands in for a value that must be there and is not yet. */
function blankFor(field: Field, today: string): unknown {
  if (field.preset !== undefined) return field.preset;
  if (field.format === 'date') return today;
  if (field.values.length > 0) return field.values[0];
  if (field.fields.size > 0 || field.variants.length > 0) return complete({}, field, today);
  return BLANKS[field.type ?? ''] ?? '';
}

/** The shape of a half-typed value: the one it has, else the first it could have. */
const shapeOf = (field: Field, value: unknown): Field | undefined =>
  variantOf(field, value) ?? field.variants[0];

function completeGroup(
  group: Readonly<Record<string, unknown>>,
  field: Field,
  today: string,
): unknown {
  const pairs = [...field.fields].flatMap(([name, inner]): [string, unknown][] => {
    // An empty list is a list: pages count on it.
    const mayLack = !inner.required && inner.preset === undefined && inner.type !== 'array';
    const isLeftOut = mayLack && !isOfKind(group[name], inner);
    return isLeftOut ? [] : [[name, complete(group[name], inner, today)]];
  });
  return Object.fromEntries(pairs);
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/** Whether one piece of text, a figure or a switch is of the kind that its field holds. */
function isPlainOfKind(value: unknown, field: Field): boolean {
  if (field.values.length > 0) return field.values.some((one) => one === value);
  if (field.format === 'date') return z.iso.date().safeParse(value).success;
  return TYPES[field.type ?? '']?.(value) ?? value !== undefined;
}

/** Whether a value is of the kind that its field holds; what lies inside it may still be half typed. */
function isOfKind(value: unknown, field: Field): boolean {
  if (value === null) return field.nullable;
  if (field.item !== undefined) return Array.isArray(value);
  if (field.variants.length > 0) {
    return isGroup(value) || field.variants.some((shape) => isOfKind(value, shape));
  }
  return field.fields.size > 0 ? isGroup(value) : isPlainOfKind(value, field);
}

/**
 * Half-typed data made whole, so that a page can be drawn from it: what must be there is there, and
 * what is of another kind than the schema wants is as if it were not. `today` (`YYYY-MM-DD`) stands
 * in for days.
 */
export function complete(value: unknown, field: Field, today: string): unknown {
  if (!isOfKind(value, field)) return field.nullable ? null : blankFor(field, today);
  const { item } = field;
  if (item !== undefined && Array.isArray(value)) {
    return value.filter((one) => isOfKind(one, item)).map((one) => complete(one, item, today));
  }
  const shape = shapeOf(field, value);
  const isWhole = !isGroup(value) || shape === undefined;
  return isWhole ? value : completeGroup(value, shape, today);
}

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

function completeGroup(value: unknown, field: Field, today: string): unknown {
  const shape = shapeOf(field, value);
  const group = isGroup(value) ? value : {};
  const pairs = [...(shape?.fields ?? [])].flatMap(([name, inner]): [string, unknown][] => {
    // An empty list is a list: pages count on it.
    const mayLack = !inner.required && inner.preset === undefined && inner.type !== 'array';
    const isLeftOut = group[name] === undefined && mayLack;
    return isLeftOut ? [] : [[name, complete(group[name], inner, today)]];
  });
  return Object.fromEntries(pairs);
}

/**
 * Half-typed data made whole, so that a page can be drawn from it: what must be there is there,
 * in the form the schema wants as far as that can be. `today` (`YYYY-MM-DD`) stands in for days.
 */
export function complete(value: unknown, field: Field | undefined, today: string): unknown {
  if (field === undefined) return value;
  if (value === undefined || value === null) {
    return field.nullable ? null : blankFor(field, today);
  }
  const { item } = field;
  if (item !== undefined) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.map((one) => complete(one, item, today));
  }
  const isWhole = field.fields.size === 0 && field.variants.length === 0;
  return isWhole ? value : completeGroup(value, field, today);
}

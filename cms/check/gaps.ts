import { isGroup, variantOf } from '#lib/content/fields/field-at.ts';
import type { Field } from '#lib/content/fields/field-of.ts';
import { isEmpty } from '../save/tidy.ts';

/** What stands for a box that must be filled in and is not: the check then says “fill this in”. */
function gapFor(field: Field): unknown {
  if (field.fields.size > 0) return withGaps({}, field);
  return field.item === undefined ? null : [];
}

/**
 * An entry’s fields with a gap where the schema wants something and nothing is there. A form has
 * every box, so “this is missing: add a line” would be the wrong advice.
 */
export function withGaps(value: unknown, field: Field | undefined): unknown {
  if (field === undefined) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => withGaps(one, field.item));
  if (!isGroup(value)) return value;
  const shape = variantOf(field, value);
  const gaps = [...(shape?.fields ?? [])].flatMap(([name, inner]): [string, unknown][] =>
    Object.hasOwn(value, name) || !inner.required ? [] : [[name, gapFor(inner)]],
  );
  const filled = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    withGaps(inner, shape?.fields.get(name)),
  ]);
  return Object.fromEntries([...filled, ...gaps]);
}

/** Where something lies in the form: tidying leaves empty lines out, so places in lists move up. */
export function placeInForm(
  form: unknown,
  path: readonly (string | number)[],
): (string | number)[] {
  let value = form;
  return path.map((key) => {
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    const shown = list === undefined ? key : nthFilled(list, Number(key));
    value = typeof value === 'object' && value !== null ? Reflect.get(value, shown) : undefined;
    return shown;
  });
}

function nthFilled(list: readonly unknown[], nth: number): number {
  const filled = list.flatMap((one, index) => (isBlank(one) ? [] : [index]));
  return filled[nth] ?? list.length + nth - filled.length;
}

const isBlank = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() === ''
    : isEmpty(value) || (isGroup(value) && Object.values(value).every(isBlank));

import { isGroup, variantOf } from '#lib/content/fields/field-at.ts';
import type { Field } from '#lib/content/fields/field-of.ts';

/** Whether a box holds nothing that is worth writing down. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

const groups = (field: Field | undefined): boolean =>
  field !== undefined && (field.fields.size > 0 || field.variants.length > 0);

/** What is kept of an empty box: nothing, unless the schema wants the box itself to be there. */
function kept(value: unknown, field: Field | undefined): unknown {
  if (field?.required === true && (field.nullable || groups(field))) {
    return groups(field) ? {} : null;
  }
  return field === undefined && value === null ? null : undefined;
}

function tidyGroup(value: Readonly<Record<string, unknown>>, field: Field | undefined) {
  const shape = field && variantOf(field, value);
  const pairs = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const tidied = tidy(inner, shape?.fields.get(name));
    return tidied === undefined ? [] : [[name, tidied]];
  });
  return Object.fromEntries(pairs);
}

/**
 * Drops what an editor left empty and the spaces around words, so that a cleared box is a field
 * that is not there. Fields that the schema does not know stay as they are.
 */
export function tidy(value: unknown, field: Field | undefined): unknown {
  if (typeof value === 'string') {
    const text = value.replaceAll('\u00a0\n', '\n').trim();
    return text === '' ? kept(text, field) : text;
  }
  if (Array.isArray(value)) {
    const items = value
      .map((one: unknown) => tidy(one, field?.item && { ...field.item, required: false }))
      .filter((one) => one !== undefined);
    return items.length === 0 ? kept(items, field) : items;
  }
  if (!isGroup(value)) return value ?? kept(value, field);
  const group = tidyGroup(value, field);
  return isEmpty(group) ? kept(group, field) : group;
}

/** Whether two values say the same: lists in the same order, groups in any. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  }
  if (!isGroup(a)) return Object.is(a, b);
  if (!isGroup(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

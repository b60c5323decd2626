import type { Path } from '../problem.ts';
import type { Field } from './field-of.ts';

/** Whether a value is a group of fields. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownValue = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** The value that a path leads to, if there is one. */
export const valueAt = (data: unknown, path: Path): unknown => path.reduce(ownValue, data);

function fits(variant: Field, value: Readonly<Record<string, unknown>>): boolean {
  return [...variant.fields].every(
    ([name, { values }]) => values.length !== 1 || values[0] === value[name],
  );
}

/** The shape that a value has, of those its field lets it choose from. */
export function variantOf(field: Field, value: unknown): Field | undefined {
  if (field.variants.length === 0) return field;
  return isGroup(value)
    ? field.variants.find((variant) => variant.fields.size > 0 && fits(variant, value))
    : field.variants.find((variant) => variant.fields.size === 0);
}

/** The entry of a list that a path leads through, where messages count them: “Scene 3”. */
function countedAt(root: Field, path: Path, data: unknown): string | undefined {
  return path.flatMap((key, nth) => {
    const item = typeof key === 'number' ? fieldAt(root, path.slice(0, nth + 1), data) : undefined;
    return item?.isCounted === true ? [`${item.label ?? ''} ${Number(key) + 1}`] : [];
  })[0];
}

/** What editors call the field that a path leads to; an entry of a list goes by the list's name. */
export function labelAt(root: Field, path: Path, data: unknown): string | undefined {
  const ends = path.findLastIndex((key) => typeof key !== 'number');
  const label = fieldAt(root, path.slice(0, ends + 1), data)?.label;
  const counted = countedAt(root, path, data);
  if (counted === undefined) return label;
  return ends < path.length - 1 || label === undefined ? counted : `${counted}, ${label}`;
}

/** The field that a path leads to in an entry; the entry's data decides between variants. */
export function fieldAt(root: Field, path: Path, data: unknown): Field | undefined {
  let field: Field | undefined = root;
  let value = data;
  for (const key of path) {
    const shape: Field | undefined = field && variantOf(field, value);
    field = typeof key === 'number' ? shape?.item : shape?.fields.get(String(key));
    value = ownValue(value, key);
  }
  return field;
}

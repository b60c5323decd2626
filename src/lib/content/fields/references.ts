import type { z } from 'zod';
import { isGroup, variantOf } from './field-at.ts';
import { fieldOf, type Field } from './field-of.ts';

/** A place in an entry that names another entry. */
export interface Reference {
  /** The collection the other entry is in. */
  readonly collection: string;
  /** The other entry's id. */
  readonly id: string;
  /** Where it stands. */
  readonly path: readonly (string | number)[];
}

type Place = Reference['path'];

function collect(field: Field, value: unknown, path: Place): Reference[] {
  const shape = field.refers ? variantOf(field, value) : undefined;
  if (shape === undefined) return [];
  const collection = field.reference ?? shape.reference;
  if (collection !== undefined && typeof value === 'string') {
    return [{ collection, id: value, path }];
  }
  const { item } = shape;
  if (item !== undefined && Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => collect(item, one, [...path, index]));
  }
  if (!isGroup(value)) return [];
  return [...shape.fields].flatMap(([name, inner]) =>
    inner.refers && Object.hasOwn(value, name) ? collect(inner, value[name], [...path, name]) : [],
  );
}

/** Every reference to another entry in an entry's data, in the order of the schema's fields. */
export function referencesOf(schema: z.ZodType, data: unknown): Reference[] {
  return collect(fieldOf(schema), data, []);
}

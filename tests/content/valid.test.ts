import { describe, expect, test } from 'vitest';
import { checkContent } from '#lib/content/check-content.ts';
import { isGroup, variantOf } from '#lib/content/fields/field-at.ts';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { readEntry } from '#lib/content/read/read-entry.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { SITE, validContent } from './valid-content.ts';

/** A field told by its name and its words: parts that variants share are one and the same. */
const told = (name: string, { label, hint, values }: Field) =>
  `${name}: ${label ?? values.join()} (${hint ?? ''})`;

/** All fields of a schema and of all that lies inside it. */
function fieldsIn(field: Field): string[] {
  return [
    ...[...field.fields].flatMap(([name, inner]) => [told(name, inner), ...fieldsIn(inner)]),
    ...(field.item ? fieldsIn(field.item) : []),
    ...field.variants.flatMap(fieldsIn),
  ];
}

/** The fields that an entry makes use of. */
function usedIn(field: Field, value: unknown): string[] {
  const shape = variantOf(field, value);
  if (shape === undefined) return [];
  const { item } = shape;
  if (item && Array.isArray(value)) return value.flatMap((one) => usedIn(item, one));
  if (!isGroup(value)) return [];
  return [...shape.fields].flatMap(([name, inner]) =>
    Object.hasOwn(value, name) ? [told(name, inner), ...usedIn(inner, value[name])] : [],
  );
}

test('the examples have no mistake', () => {
  expect(checkContent(validContent(), SITE).map(describeProblem)).toEqual([]);
});

describe.each(COLLECTION_NAMES)('%s', (name) => {
  const { folder, format, schema } = COLLECTIONS[name];

  test('every field, optional or not, stands in an example that the schema accepts', () => {
    const examples = [...validContent()].filter(([file]) =>
      new RegExp(`^content/${folder}/[^/]+$`).test(file),
    );
    const used = examples.flatMap(([, bytes]) => {
      const { data } = readEntry(bytes, format);
      expect(schema.safeParse(data).success).toBe(true);
      return usedIn(fieldOf(schema), data);
    });
    const unused = fieldsIn(fieldOf(schema)).filter((field) => !used.includes(field));
    expect(unused).toEqual([]);
  });
});

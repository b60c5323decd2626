import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';

/** The name of a variant is not a field that an editor fills in. */
const isFilledIn = (field: Field) => field.values.length !== 1;

/** Where a label or a hint is missing, in a schema and all that lies inside it. */
function unnamed(field: Field, path: string): string[] {
  const inside = [...field.fields].filter(([, inner]) => isFilledIn(inner));
  const named: [string, Field][] = [
    ...inside.map(([name, inner]): [string, Field] => [`${path}.${name}`, inner]),
    ...field.variants
      .filter((variant) => variant.fields.size > 0)
      .map((variant, index): [string, Field] => [`${path}<${index}>`, variant]),
  ];
  return [
    ...named.filter(([, inner]) => !inner.label || !inner.hint).map(([name]) => name),
    ...named.flatMap(([name, inner]) => unnamed(inner, name)),
    ...(field.item ? unnamed(field.item, `${path}[]`) : []),
  ];
}

test.each(COLLECTION_NAMES)('every field of %s has a label and a hint', (name) => {
  const field = fieldOf(COLLECTIONS[name].schema);
  expect(field.fields.size).toBeGreaterThan(0);
  expect(unnamed(field, name)).toEqual([]);
});

test('a field without a label or a hint is found wherever it lies', () => {
  const plain = z.string().meta({ label: 'Title' });
  const shape = z.strictObject({ type: z.literal('a'), plain }).meta({ label: 'A', hint: 'A.' });
  const schema = z.strictObject({
    list: z.array(z.strictObject({ plain })).default([]).meta({ label: 'List', hint: 'A list.' }),
    either: z.discriminatedUnion('type', [shape]).optional(),
  });
  expect(unnamed(fieldOf(schema), 'x')).toEqual([
    'x.either',
    'x.list[].plain',
    'x.either<0>.plain',
  ]);
});

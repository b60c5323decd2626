import { expect, test } from 'vitest';
import { COLLECTIONS } from '#schemas/collections.ts';
import { words } from '../support/words.ts';

const namesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name);

test('an editor is told of each name in curly brackets that the site fills in', () => {
  const parts = Object.entries(COLLECTIONS.words.schema.shape);
  const untold = parts.flatMap(([part, schema]) => {
    const fields = 'shape' in schema ? Object.entries(schema.shape) : [];
    return fields.flatMap(([key, field]) => {
      const hint = JSON.stringify(field.meta() ?? {});
      const text = JSON.stringify(Reflect.get(Reflect.get(words, part) as object, key));
      return namesIn(text)
        .filter((name) => !hint.includes(name))
        .map((name) => `${part}.${key} ${name}`);
    });
  });
  expect(untold).toEqual([]);
});

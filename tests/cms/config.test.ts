import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { configFor, editorFieldsOf } from '../../cms/config/config.ts';
import { fieldsOf, type CmsField } from '../../cms/config/fields.ts';
import { localHost } from '../../cms/host/hosting.ts';

const TODAY = '2026-11-25';

/** Every field with a label, with the path that leads to it. */
const pathsOf = (fields: readonly CmsField[], at = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${at}.${field.name}`;
    const types = field.types ?? [];
    return [
      path,
      ...pathsOf(field.fields ?? [], path),
      ...types.flatMap((type) => pathsOf(type.fields ?? [], `${path}[${type.name}]`)),
    ];
  });

function schemaPaths(field: Field, at = ''): string[] {
  const inner = field.item ?? field;
  const own = [...inner.fields].flatMap(([name, one]) => [
    `${at}.${name}`,
    ...schemaPaths(one, `${at}.${name}`),
  ]);
  const shapes = inner.variants.flatMap((shape) => {
    const type = shape.fields.get('type')?.values[0] ?? '';
    const others = new Map([...shape.fields].filter(([name]) => name !== 'type'));
    return schemaPaths({ ...shape, fields: others }, `${at}[${type}]`);
  });
  return [...own, ...shapes];
}

describe('the configuration', () => {
  test.each(COLLECTION_NAMES)('has every field of “%s”, each with a label and a hint', (name) => {
    const fields = editorFieldsOf(name);
    const paths = new Set(pathsOf(fields));
    const missing = schemaPaths(fieldOf(COLLECTIONS[name].schema)).filter(
      (path) => !paths.has(path),
    );
    expect(missing).toEqual([]);
    expect(fields.filter(({ label }) => label === '')).toEqual([]);
  });

  test('names every collection once, each with a description or a group of its own', () => {
    const { collections } = configFor(localHost(), TODAY);
    const files = collections.flatMap((one) =>
      'files' in one ? one.files.map(({ name }) => name) : [one.name],
    );
    expect(files.toSorted()).toEqual([...COLLECTION_NAMES].sort());
  });

  test('never turns off what cleans the preview, and names files by an id in plain letters', () => {
    const text = JSON.stringify(configFor(localHost(), TODAY));
    expect(text).not.toContain('sanitize_preview');
    for (const one of configFor(localHost(), TODAY).collections) {
      if ('slug' in one) expect(one.slug).toBe('{{fields.id}}');
    }
  });

  test('stops the build at a construct that no editor field can show', () => {
    const odd = { pair: z.tuple([z.string(), z.number()]) };
    expect(() => fieldsOf(z.strictObject(odd), 'things')).toThrow(
      'things.pair: no editor field can show this',
    );
    const map = { map: z.record(z.string(), z.string()) };
    expect(() => fieldsOf(z.strictObject(map), 'things')).toThrow('things.map');
  });
});

import { expect, test } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { service } from '#schemas/help/services.ts';
import { settings } from '#schemas/site/settings.ts';
import { fieldAt, labelAt, valueAt } from './field-at.ts';
import { fieldOf, type Field } from './field-of.ts';
import { referencesOf } from './references.ts';

const root = fieldOf(service);
const data = {
  needs: ['sleep', 'panic'],
  routes: [
    { type: 'phone', number: '1' },
    { type: 'visit', address: 'a' },
  ],
};

test('a schema is read once', () => {
  expect(fieldOf(service)).toBe(root);
});

test('a path leads to the field of the variant that the data has', () => {
  expect(fieldAt(root, ['routes', 0, 'number'], data)?.label).toBe('Number');
  expect(fieldAt(root, ['routes', 1, 'number'], data)).toBeUndefined();
  expect(fieldAt(root, ['routes', 1, 'address'], data)?.label).toBe('Address');
  expect(fieldAt(root, ['provenance', 'grade'], data)?.values).toEqual(['a', 'b', 'c', 'x']);
  expect(fieldAt(root, ['nothing', 'there'], data)).toBeUndefined();
});

test('an entry of a list goes by the name of the list', () => {
  expect(labelAt(root, ['needs', 1], data)).toBe('Needs');
});

test('a value is found by its path, and nothing that is not the entry’s own', () => {
  expect(valueAt(data, ['routes', 0, 'number'])).toBe('1');
  expect(valueAt(data, ['routes', 'length', 'x'])).toBeUndefined();
  expect(valueAt(data, ['constructor'])).toBeUndefined();
});

test('every reference of an entry is found, with its place', () => {
  expect(referencesOf(service, data)).toEqual([
    { collection: 'needs', id: 'sleep', path: ['needs', 0] },
    { collection: 'needs', id: 'panic', path: ['needs', 1] },
  ]);
  const site = { plan: 'now', urgent: [{ service: 'a' }], home_needs: ['b'] };
  expect(referencesOf(settings, site)).toEqual([
    { collection: 'plan-versions', id: 'now', path: ['plan'] },
    { collection: 'services', id: 'a', path: ['urgent', 0, 'service'] },
    { collection: 'needs', id: 'b', path: ['home_needs', 0] },
  ]);
});

test('data that is not as it should be has no references, and does no harm', () => {
  const broken = { needs: 'sleep', routes: [null, 1], provenance: [] };
  expect(referencesOf(service, broken)).toEqual([]);
  expect(referencesOf(service, null)).toEqual([]);
  expect(referencesOf(service, [])).toEqual([]);
});

test('every reference in a schema is to a collection that there is', () => {
  const targets = (field: Field): string[] => [
    ...(field.reference === undefined ? [] : [field.reference]),
    ...[...field.fields.values(), ...field.variants].flatMap(targets),
    ...(field.item ? targets(field.item) : []),
  ];
  const all = COLLECTION_NAMES.flatMap((name) => targets(fieldOf(COLLECTIONS[name].schema)));
  expect(all.length).toBeGreaterThan(20);
  expect([...new Set(all)].filter((name) => !Object.hasOwn(COLLECTIONS, name))).toEqual([]);
});

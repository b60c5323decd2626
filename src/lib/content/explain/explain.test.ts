import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkFields } from './check-fields.ts';
import { didYouMean, nearest } from './nearest.ts';

const told = (schema: z.ZodType, data: unknown) =>
  checkFields(schema, data, () => 1).problems.map(({ message }) => message);

const one = (field: z.ZodType) => z.strictObject({ field: field.meta({ label: 'F', hint: 'H.' }) });

test('good data is given back with its defaults', () => {
  const schema = z.strictObject({ a: z.string().default('b') });
  expect(checkFields(schema, {}, () => 1)).toEqual({ value: { a: 'b' }, problems: [] });
});

test('every unknown field is told by itself, with the name that was meant', () => {
  const schema = z.strictObject({ summary: z.string().optional() });
  expect(told(schema, { sumary: 'x', extra_thing: 1 })).toEqual([
    '“sumary” is not a field we know: did you mean “summary”? check the spelling, or remove it',
    '“extra_thing” is not a field we know: check the spelling, or remove it',
  ]);
});

test('a schema’s own sentence comes before a general one', () => {
  expect(told(one(z.string('say it so')), { field: 1 })).toEqual(['say it so']);
  expect(told(one(z.string().max(3, 'too much')), { field: 'abcd' })).toEqual(['too much']);
});

test('a field that is missing asks for itself, whatever its own sentence is', () => {
  expect(told(one(z.string('say it so')), {})).toEqual(['this is missing: add “field: …”. H.']);
});

test.each([
  [z.string().max(3), 'abcd', 'this is 1 character too long: use at most 3'],
  [z.string().min(3), 'a', 'this is 2 characters too short: use at least 3'],
  [z.array(z.string()).max(1), ['a', 'b'], 'list at most 1 entry'],
  [z.array(z.string()).min(2), ['a'], 'list at least 2 entries'],
  [z.number().min(5), 3, 'write a number that is at least 5'],
  [z.string(), true, 'put quote marks around this, since it is text: "true"'],
  [z.enum(['a']), 'b', 'choose one of “a”: did you mean “a”?'],
  [z.string().regex(/x/), 'y', 'this is not written as it must be'],
  [z.number().multipleOf(5), 3, 'this is not written as it must be'],
  [z.iso.date(), '1.2.2026', '“1.2.2026” could be two different days: write a date that exists, as year-month-day, for example 2026-03-01'],
  [z.string().nullable(), 5, 'put quote marks around this, since it is text: "5"'],
])('%# in words: %s', (schema, field, message) => {
  expect(told(one(schema), { field })).toEqual([message]);
});

test('no sentence of zod’s own ever reaches an editor', () => {
  const values = ['', 'x', 0, 1.5, true, null, [], {}, [[]], [1], { a: 1 }, NaN, '2026-02-31'];
  const schemas = [
    z.string(), z.int(), z.boolean(), z.array(z.string()), z.strictObject({ a: z.string() }),
    z.email(), z.url(), z.iso.date(), z.iso.time(), z.enum(['a']), z.literal('a'), z.uuid(),
    z.union([z.literal('a'), z.literal('b')]), z.record(z.string(), z.int()), z.tuple([z.int()]),
  ];
  const all = schemas.flatMap((schema) => values.flatMap((field) => told(one(schema), { field })));
  expect(all.filter((message) => /invalid|expected|received|not said/i.test(message))).toEqual([]);
});

test('a word is only put forward if it is close', () => {
  expect(nearest('slep', ['sleep', 'panic'])).toBe('sleep');
  expect(nearest('homework', ['sleep', 'panic'])).toBeUndefined();
  expect(didYouMean('slep', ['sleep'])).toBe(': did you mean “sleep”?');
  expect(didYouMean('homework', [])).toBe('');
});

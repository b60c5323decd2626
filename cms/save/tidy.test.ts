import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldOf } from '#lib/content/fields/field-of.ts';
import { tidy } from './tidy.ts';

const shape = fieldOf(
  z.strictObject({
    title: z.string(),
    note: z.string().optional(),
    contact: z.strictObject({ cost: z.string().optional() }),
    value: z.number().nullable(),
    lines: z.array(z.string()).default([]),
  }),
);

test('empty boxes are dropped, spaces trimmed, and what must be there stays', () => {
  const typed = {
    title: ' A title ',
    note: '',
    contact: { cost: '' },
    value: null,
    lines: ['one', ' ', 'two '],
  };
  expect(tidy(typed, shape)).toEqual({
    title: 'A title',
    contact: {},
    value: null,
    lines: ['one', 'two'],
  });
});

test('a field that the schema does not know is kept', () => {
  expect(tidy({ title: 'A', odd: null }, shape)).toEqual({ title: 'A', odd: null });
});

import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldOf } from '#lib/content/fields/field-of.ts';
import { patchFields } from './patch-yaml.ts';

const shape = fieldOf(
  z.strictObject({
    id: z.string(),
    title: z.string().optional(),
    tags: z.array(z.string()).default([]),
    steps: z.array(z.strictObject({ name: z.string(), note: z.string().optional() })).default([]),
    place: z
      .strictObject({ town: z.string().optional(), street: z.string().optional() })
      .optional(),
    shown: z.boolean().default(false),
  }),
);

const SOURCE = `# The first comment.
id: one
title: "A title: with a colon"
tags: [a, b]
steps:
  # About the first.
  - name: First
    note: 'quoted'
  - name: Second
place:
  town: Bootle # where it is
`;

const change = (next: Readonly<Record<string, unknown>>) => patchFields(SOURCE, next, shape);

const whole = (): Record<string, unknown> => ({ ...parse(SOURCE) }) as Record<string, unknown>;

describe('saving fields', () => {
  test('that did not change gives back every byte', () => {
    expect(change(whole())).toBe(SOURCE);
  });

  test('keeps the quote marks and the comments of what changes', () => {
    expect(change({ ...whole(), title: 'B title' })).toBe(
      SOURCE.replace('A title: with a colon', 'B title'),
    );
    expect(change({ ...whole(), place: { town: 'Crosby' } })).toBe(
      SOURCE.replace('Bootle', 'Crosby'),
    );
  });

  test('keeps a list on one line on one line', () => {
    expect(change({ ...whole(), tags: ['a', 'c', 'b'] })).toBe(
      SOURCE.replace('[a, b]', '[a, c, b]'),
    );
  });

  test('keeps a group on one line on one line, and touches only what changed in it', () => {
    const text = 'id: one\nsteps:\n  - { name: First, note: "a" } # why\n  - {name: Second}\n';
    const saved = (first: object, second: object) =>
      patchFields(text, { id: 'one', steps: [first, second] }, shape);
    const [first, second] = [{ name: 'First', note: 'a' }, { name: 'Second' }];
    expect(saved({ ...first, name: 'Other' }, second)).toBe(text.replace('First', 'Other'));
    expect(saved({ ...first, note: 'b' }, second)).toBe(text.replace('"a"', '"b"'));
    const withComma = { name: 'One, two] }' };
    expect(parse(saved(first, withComma))).toEqual({ id: 'one', steps: [first, withComma] });
    expect(saved(first, { note: 'b', name: 'Second' })).toBe(
      text.replace('{name: Second}', '{name: Second, note: b}'),
    );
  });

  test('makes one line of several without touching what follows', () => {
    const text =
      'id: one\nsteps:\n  - name: First\n    note: |-\n      a\n      b\n  - name: Second\n';
    const steps = [{ name: 'First', note: 'c' }, { name: 'Second' }];
    expect(patchFields(text, { id: 'one', steps }, shape)).toBe(
      text.replace(/\|-\n {6}a\n {6}b/, 'c'),
    );
  });

  test('takes a field out with its line, and nothing else', () => {
    const { title, ...rest } = whole();
    expect(title).toBeDefined();
    expect(change(rest)).toBe(SOURCE.replace('title: "A title: with a colon"\n', ''));
  });

  test('puts a new field behind the one that the schema has before it', () => {
    const next = { ...whole(), place: { town: 'Bootle', street: 'High Street' }, shown: true };
    expect(change(next)).toBe(`${SOURCE}  street: High Street\nshown: true\n`);
  });

  test('does not write down what a field is in any case', () => {
    expect(change({ ...whole(), shown: false })).toBe(SOURCE);
  });

  test('adds, moves and removes entries of a list without touching the others', () => {
    const [first, second] = [{ name: 'First', note: 'quoted' }, { name: 'Second' }];
    const added = change({ ...whole(), steps: [first, { name: 'Between' }, second] });
    expect(added).toBe(SOURCE.replace('  - name: Second', '  - name: Between\n  - name: Second'));
    expect(change({ ...whole(), steps: [first] })).toBe(SOURCE.replace('  - name: Second\n', ''));
    const moved = change({ ...whole(), steps: [second, first] });
    expect(parse(moved)).toEqual({ ...whole(), steps: [second, first] });
    expect(moved).toContain("note: 'quoted'");
  });

  test('takes the first field of an entry out of its line with the hyphen', () => {
    const text = 'id: one\nsteps:\n  - note: a\n    name: First\n';
    const next = { id: 'one', steps: [{ name: 'First' }] };
    expect(patchFields(text, next, shape)).toBe('id: one\nsteps:\n  - name: First\n');
  });

  test('writes figures as text, and words that look like YAML in quote marks', () => {
    const next = { id: 'one', tags: ['0800 1111', 'true', '“All of it”', 'a: b'], steps: [] };
    const saved = patchFields('id: one\n', next, shape);
    expect(parse(saved)).toEqual({ id: 'one', tags: next.tags });
    expect(saved).toContain('"0800 1111"');
    expect(saved).toContain('"“All of it”"');
  });
});

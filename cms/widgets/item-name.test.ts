import { expect, test } from 'vitest';
import { knowContent } from '../check/known-content.ts';
import type { CmsField } from '../config/fields.ts';
import { itemName } from './item-name.ts';

const field = (name: string, widget: string, more: Partial<CmsField> = {}): CmsField => ({
  name,
  label: name,
  widget,
  required: true,
  ...more,
});
const FIELDS = [
  field('question', 'relation', { collection: 'finder-questions' }),
  field('how', 'select', { options: [{ value: 'any', label: 'Any of these' }] }),
  field('from', 'datetime'),
  field('words', 'string'),
];
const known = knowContent({
  files: { 'content/finder/questions/what.yaml': 'id: what\ntitle: What is it about?\n' },
  publicFiles: [],
  addresses: [],
});

test.each([
  [{ words: 'Hello', question: 'what' }, 'Hello'],
  [{ from: '2026-12-25', how: 'any' }, '25 December 2026'],
  [{ question: 'what', how: 'any' }, 'What is it about?'],
  [{ question: 'gone', how: 'any' }, 'Any of these'],
  [{ words: 'just-an-id' }, ''],
  [null, ''],
])('%j is told from others as “%s”', (item, name) => {
  expect(itemName(item, FIELDS, known)).toBe(name);
});

test('before the rest of the site is there, what was chosen in it has no title yet', () => {
  expect(itemName({ question: 'what' }, FIELDS, undefined)).toBe('');
});

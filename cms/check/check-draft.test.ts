import { describe, expect, test } from 'vitest';
import { SITE, toText, validContent } from '#tests/content/valid-content.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { placeOf } from '#lib/content/place.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { fileFormat } from '../save/file-format.ts';
import { checkDraft, checkText, usersOf, type Draft } from './check-draft.ts';
import { knowContent } from './known-content.ts';

const files = Object.fromEntries([...validContent()].map(([path, bytes]) => [path, toText(bytes)]));

const known = knowContent({
  files,
  publicFiles: [...SITE.publicFiles],
  addresses: [...SITE.addresses],
});

function draft(path: string, change: Readonly<Record<string, unknown>> = {}): Draft {
  const place = placeOf(path);
  if ('message' in place) throw new Error(place.message);
  const collection: CollectionName = place.collection;
  const format = fileFormat(COLLECTIONS[collection].format, () => collection);
  return { collection, path, data: { ...format.fromFile(files[path] ?? ''), ...change } };
}

const NIGHT_LINE = 'content/services/night-line.md';
const NEED = 'content/needs/cannot-sleep.md';

const told = (path: string, change: Readonly<Record<string, unknown>>) =>
  checkDraft(draft(path, change), known).map(
    ({ path: at, message }) => `${at.join('.')}: ${message}`,
  );

describe('a draft', () => {
  test.each(Object.keys(files))('of an entry that is well has nothing to mend: %s', (path) => {
    expect(checkDraft(draft(path), known)).toEqual([]);
    expect(checkText({ path, text: files[path] ?? '' }, known)).toEqual([]);
  });

  test('asks for an empty box to be filled in, not for a line to be added', () => {
    expect(told(NIGHT_LINE, { title: '' })).toEqual([
      'title: fill this in. As the service calls itself.',
    ]);
  });

  test('says a rule across fields at the field it is about', () => {
    expect(told(NEED, { crisis: true, place: 'beach' })).toContain(
      'place: a crisis need has no picture: choose “none”',
    );
  });

  test('finds the line of a list where it is in the form, empty lines counted', () => {
    const [fault] = told(NIGHT_LINE, { good_for: ['', 'x'.repeat(130)] });
    expect(fault).toMatch(/^good_for\.1: this is 10 characters too long/);
  });

  test('is held against the rest of the site: lost entries, shared ids, words of another need', () => {
    expect(told(NIGHT_LINE, { needs: ['nowhere'] })[0]).toMatch(/^needs\.0: no entry of “Needs”/);
    expect(told(NEED, { id: 'nightmares' }).join()).toMatch(/also the id of/);
  });

  test('says what else it would break', () => {
    expect(told(NIGHT_LINE, { id: 'other-line' }).join('\n')).toMatch(/: this would break “/);
  });

  test('may show a picture that is saved with it, and no other', () => {
    const own = draft(NEED, { body: '![A lamp](/uploads/new.jpg)' });
    expect(checkDraft({ ...own, uploads: ['public/uploads/new.jpg'] }, known)).toEqual([]);
    expect(checkDraft(own, known)).toHaveLength(1);
  });

  test('has its words checked as well', () => {
    expect(told(NEED, { body: '# Too large' })[0]).toMatch(/^body: use ## for this heading/);
  });
});

describe('deleting', () => {
  test('names those who use an entry', () => {
    expect(usersOf(NIGHT_LINE, known).length).toBeGreaterThan(0);
  });

  test('is well where nobody does', () => {
    expect(usersOf('content/site/glossary/gp.yaml', known)).toEqual([]);
  });
});

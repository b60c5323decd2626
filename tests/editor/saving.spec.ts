import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/editor-test.ts';

const CHILDLINE = 'content/services/childline.md';

test('a changed number changes one line of its file, and the preview at once', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(CHILDLINE);
  await editor.open('services/entries/childline');
  await page.getByText('1. Phone: Call Childline').click();
  const number = page.locator('#f-routes-0-number');
  await number.fill('08001112');
  await number.blur();
  await expect(number).toHaveValue('0800 1112');
  await expect(page.frameLocator('#preview-pane').getByText('0800 1112').first()).toBeVisible();
  await editor.putLive();
  expect(editor.site.read(CHILDLINE)).toBe(
    before.replace('number: "0800 1111"', 'number: "0800 1112"'),
  );
});

test('a new entry gets its file from its id, and can be deleted', async ({ page, editor }) => {
  await page.goto(`${editor.site.address}#/collections/glossary/new`);
  await page.locator('#f-term').fill('Café “Ŵyth”');
  await page.getByRole('button', { name: 'Use “cafe-wyth”' }).click();
  await page.locator('#f-meaning').fill('A place to sit and talk.');
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  await editor.said('Saved');
  const file = 'content/site/glossary/cafe-wyth.yaml';
  expect(editor.site.read(file)).toBe(
    'id: cafe-wyth\nterm: Café “Ŵyth”\nmeaning: A place to sit and talk.\n',
  );
  await editor.open('glossary/entries/cafe-wyth');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => existsSync(join(editor.site.folder, file))).toBe(false);
});

test('an entry that others use is not deleted, and they are named', async ({ page, editor }) => {
  await editor.open('services/entries/childline');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const refusal = page.getByRole('group', { name: 'Others use this entry' });
  await expect(refusal).toBeFocused();
  await expect(refusal).toContainText('I can’t sleep');
  expect(existsSync(join(editor.site.folder, CHILDLINE))).toBe(true);
});

test('somebody else’s words are never written over', async ({ page, editor }) => {
  await editor.open('services/entries/childline');
  const theirs = editor.site.read(CHILDLINE).replace('title: Childline', 'title: Childline UK');
  editor.site.write(CHILDLINE, theirs);
  await page.locator('#f-lede').fill('My own words about it.');
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  const refusal = page.getByRole('group', { name: 'Somebody else changed this' });
  await expect(refusal).toBeFocused();
  expect(await axeFaults(page), 'with the refusal').toEqual([]);
  expect(editor.site.read(CHILDLINE)).toBe(theirs);
  await expect(page.locator('#f-lede')).toHaveValue('My own words about it.');
  const copy = page.waitForEvent('download');
  await refusal.getByRole('button', { name: 'Keep a copy of my words' }).click();
  expect((await copy).suggestedFilename()).toBe('my-words.txt');
});

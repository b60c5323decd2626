import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/editor-test.ts';

test('three mistakes are listed with the check’s own sentences, and each leads to its field', async ({
  page,
  editor,
}) => {
  const file = 'content/needs/sleep.md';
  const before = editor.site.read(file);
  await editor.open('needs/entries/sleep');
  await page.locator('#f-title').fill('');
  await page.getByText('Tonight', { exact: false }).first().waitFor();
  await page.locator('#f-steps summary').first().click();
  await page.locator('#f-steps-0-title').fill('x'.repeat(70));
  await page.locator('#f-review-review_by').fill('2020-01-01');
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  const summary = page.getByRole('group', { name: 'There are 3 things to mend' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('button')).toHaveText([
    /^Title: fill this in/,
    'What to try: this is 10 characters too long: use at most 60',
    'Read again by: this must be after the day it was read',
  ]);
  expect(await axeFaults(page), 'with the list of mistakes').toEqual([]);
  await summary.getByRole('button').nth(1).click();
  await expect(page.locator('#f-steps-0-title')).toBeFocused();
  await expect(page.locator('#f-steps-0-title')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#f-steps-0-title')).toHaveAccessibleDescription(
    /10 characters too long/,
  );
  expect(editor.site.read(file)).toBe(before);
});

test('a word that leads to two needs is told while it is typed', async ({ page, editor }) => {
  await editor.open('needs/entries/sleep');
  await page.locator('#f-words-young-0').fill('panic attack');
  await expect(page.locator('#f-words-young-0')).toHaveAccessibleDescription(/also stands in/);
});

test('a picture without words for it is refused', async ({ page, editor }) => {
  await editor.open('pages/entries/about');
  await editor.insert('Picture');
  await expect(page.getByText('What it shows')).toBeVisible();
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  await expect(page.getByRole('group', { name: /to mend/ })).toContainText(
    'say in words what the picture shows',
  );
});

const screens = {
  list: '#/collections/services',
  entry: '#/collections/services/entries/childline',
  pictures: '#/media',
};

for (const [name, address] of Object.entries(screens)) {
  test(`the ${name} has no fault that axe finds, but those written down`, async ({
    page,
    editor,
  }) => {
    await page.goto(`${editor.site.address}${address}`);
    await expect(
      page.getByRole('link', { name: 'What is due' }).or(page.locator('#f-id')).first(),
    ).toBeVisible();
    await expect(page.getByText('Reading the rest of the site')).toHaveCount(0);
    await expect(page.getByText('Loading entry...')).toHaveCount(0);
    expect(await axeFaults(page)).toEqual([]);
  });
}

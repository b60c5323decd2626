import type { Page } from '@playwright/test';
import { expect, test } from './support/editor-test.ts';

const FILE = 'content/scorecard/adult-to-talk-to.yaml';
const LAST = '  - quarter: 2026-Q2\n    value: 72\n';

/** Pastes as a spreadsheet does: text with a tab between cells and a line for each row. */
const paste = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).evaluate((box, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

test('with the keyboard alone: the next quarter is added, and only its lines are new', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(FILE);
  await editor.open('indicators/entries/adult-to-talk-to');
  await page.getByRole('button', { name: 'Add a row' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Quarter, row 10')).toHaveValue('2026-Q3');
  await page.getByLabel('Quarter, row 10').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('73.5');
  await editor.putLive();
  expect(editor.site.read(FILE)).toBe(
    before.replace(LAST, `${LAST}  - quarter: 2026-Q3\n    value: 73.5\n`),
  );
});

test('rows of a spreadsheet are pasted into the table, drawn at once, and can be put back', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(FILE);
  await editor.open('indicators/entries/adult-to-talk-to');
  await paste(page, 'Quarter, row 9', '2026-Q2\t74%\n2026-Q3\t81\tA larger survey\n');
  await expect(page.getByLabel('Value, row 9')).toHaveValue('74');
  await expect(page.getByLabel('Note, row 10')).toHaveValue('A larger survey');
  await expect(
    page.frameLocator('#preview-pane').getByText('81%', { exact: false }).first(),
  ).toBeVisible();
  const undo = page.getByRole('button', { name: 'Put it back' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.getByLabel('Value, row 9')).toHaveValue('72');
  await expect(page.getByLabel('Quarter, row 10')).toHaveCount(0);
  await paste(page, 'Value, row 9', '74\t\n');
  await editor.putLive();
  expect(editor.site.read(FILE)).toBe(before.replace(LAST, LAST.replace('72', '74')));
});

test('a row that is removed can be put back; removed for good, its lines alone are gone', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(FILE);
  await editor.open('indicators/entries/adult-to-talk-to');
  await page.getByRole('button', { name: 'Remove row 4' }).click();
  await expect(page.getByText('Row 4 was removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByLabel('Note, row 4')).toHaveValue('Too few answers to count');
  await page.getByRole('button', { name: 'Remove row 9' }).click();
  await editor.putLive();
  expect(editor.site.read(FILE)).toBe(before.replace(LAST, ''));
});

test('a figure that cannot be is told at its cell, and the list leads there', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(FILE);
  await editor.open('indicators/entries/adult-to-talk-to');
  await page.getByLabel('Value, row 2').fill('630');
  await page.getByLabel('Value, row 3').fill('about 65');
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  const cell = page.getByLabel('Value, row 3');
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await expect(cell).toHaveAccessibleDescription(/^Row 3, Value: /);
  await cell.fill('65');
  const other = page.getByLabel('Value, row 2');
  await expect(other).toHaveAccessibleDescription(
    'Row 2, Value: a percentage is from 0 to 100, and this is 630: check the figure',
  );
  await page.getByRole('group', { name: 'There is 1 thing to mend' }).getByRole('button').click();
  await expect(other).toBeFocused();
  expect(editor.site.read(FILE)).toBe(before);
});

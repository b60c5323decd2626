import { expect, test } from './support/editor-test.ts';

test('the bar above the words stays while somebody writes, so no menu in it closes', async ({
  page,
  editor,
}) => {
  await editor.open('pages/entries/about');
  const add = page.getByRole('button', { name: 'Add a picture' });
  await add.evaluate((button) => {
    button.dataset['before'] = '';
  });
  await page.locator('#f-body [role=textbox]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And so on.');
  await expect(page.frameLocator('#preview-pane').getByText('And so on.')).toBeVisible();
  await expect(add).toHaveAttribute('data-before', '');
});

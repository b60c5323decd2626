import { expect, test } from './support/editor-test.ts';

const LEAVE = 'content/pages/leave.md';

test('a call-out is a box of its own in the words, and a change to it is one line', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(LEAVE);
  await editor.open('pages/entries/leave');
  const words = page.locator('#f-body textarea');
  await expect(words).toHaveValue(/^Is this site open in another tab/);
  await words.fill('Close the other tabs too.');
  await words.blur();
  await expect(
    page.frameLocator('#preview-pane').locator('blockquote').getByText('Close the other tabs too.'),
  ).toBeVisible();
  await editor.putLive();
  expect(editor.site.read(LEAVE)).toBe(
    before.replace(/^> Is this site open.*$/m, '> Close the other tabs too.'),
  );
});

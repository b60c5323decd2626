import type { Page } from '@playwright/test';
import { LOCAL_PATH } from '../../cms/host/hosting.ts';
import { expect, test } from './support/editor-test.ts';

/**
 * Watches what the page asks of the git server, which changes branches for each answer: nobody else
 * may do so in between. @returns a wait until nothing has been asked for a second.
 */
function watchServer(page: Page): () => Promise<void> {
  const waiting = new Set<unknown>();
  let last = 0;
  const isOurs = (request: { url: () => string }) => request.url().includes(LOCAL_PATH);
  const done = (request: { url: () => string }) => {
    waiting.delete(request);
    last = Date.now();
  };
  page.on('request', (request) => isOurs(request) && waiting.add(request));
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return () =>
    expect
      .poll(() => waiting.size === 0 && Date.now() - last > 1000, { timeout: 20_000 })
      .toBe(true);
}

test.use({ drafts: true });

test('a draft may be half-finished; what goes to readers may not', async ({ page, editor }) => {
  const { site } = editor;
  const file = 'content/services/childline.md';
  const before = site.read(file);
  page.on('dialog', (dialog) => void dialog.accept());
  await editor.open('services/entries/childline');
  await page.locator('#f-title').fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await editor.said('Saved');
  expect(site.git('show', `main:${file}`)).toBe(before);

  const setStatus = async (status: string) => {
    await page.getByRole('button', { name: /^Status:/ }).click();
    await page.getByRole('menuitem', { name: status }).click();
  };
  await setStatus('Ready');
  const refusal = page.getByRole('group', { name: 'This cannot go to readers yet' });
  await expect(refusal).toContainText('Name: fill this in');
  await refusal.getByRole('button', { name: 'Close' }).click();

  await page.locator('#f-title').fill('Childline UK');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Not saved yet', { exact: true })).toBeHidden();
  await setStatus('In review');
  await editor.said('Status changed');
  await setStatus('Ready');
  await expect(page.getByRole('button', { name: 'Status: Ready' })).toBeVisible();
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  await editor.said('It is live');
  expect(site.git('show', `main:${file}`)).toBe(
    before.replace('title: Childline\n', 'title: Childline UK\n'),
  );
});

test('a draft is not put live over what somebody put live meanwhile', async ({ page, editor }) => {
  const { site } = editor;
  const serverRests = watchServer(page);
  const file = 'content/services/childline.md';
  page.on('dialog', (dialog) => void dialog.accept());
  await editor.open('services/entries/childline');
  await page.locator('#f-lede').fill('My own words about it, for young people.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await editor.said('Saved');
  await serverRests();

  const theirs = site
    .git('show', `main:${file}`)
    .replace(/^lede: .*$/m, 'lede: What somebody else wrote meanwhile.');
  site.write(file, theirs);
  site.git('commit', '--quiet', '--all', '--message', 'Somebody else');

  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.getByRole('menuitem', { name: 'Ready' }).click();
  await expect(page.getByRole('button', { name: 'Status: Ready' })).toBeVisible();
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  const refusal = page.getByRole('group', { name: 'What is live was changed' });
  await expect(refusal).toBeFocused();
  expect(site.git('show', `main:${file}`)).toBe(theirs);
  await expect(page.locator('#f-lede')).toHaveValue('My own words about it, for young people.');
  const copy = page.waitForEvent('download');
  await refusal.getByRole('button', { name: 'Keep a copy of my words' }).click();
  expect((await copy).suggestedFilename()).toBe('my-words.txt');
});

test('a draft is not saved over what somebody put live meanwhile', async ({ page, editor }) => {
  const { site } = editor;
  const serverRests = watchServer(page);
  const file = 'content/services/childline.md';
  await editor.open('services/entries/childline');
  await page.locator('#f-lede').fill('My own words about it.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await editor.said('Saved');
  await serverRests();
  const draft = site.git('show', `cms/services/childline:${file}`);

  site.git('checkout', '--quiet', 'main');
  const theirs = site.read(file).replace('title: Childline\n', 'title: Childline UK\n');
  site.write(file, theirs);
  site.git('commit', '--quiet', '--all', '--message', 'Somebody else');

  await page.locator('#f-lede').fill('More words of mine.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const refusal = page.getByRole('group', { name: 'What is live was changed' });
  await expect(refusal).toBeFocused();
  await expect(refusal).toContainText('Keep a copy of your words');
  await expect(page.locator('#f-lede')).toHaveValue('More words of mine.');
  expect(site.git('show', `main:${file}`)).toBe(theirs);
  expect(site.git('show', `cms/services/childline:${file}`)).toBe(draft);
});

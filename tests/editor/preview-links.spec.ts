import type { Page } from '@playwright/test';
import { LOCAL_PATH } from '../../cms/host/hosting.ts';
import { expect, test } from './support/editor-test.ts';

const SEEN_AT = 'https://my-draft.preview.example.org';

async function saveDraft(page: Page): Promise<void> {
  await page.locator('#f-lede').fill('Other words about it, for young people.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Status:/ })).toBeVisible();
}

test('an entry leads to its own page on the site, under its theme too', async ({
  page,
  editor,
}) => {
  const { origin } = new URL(editor.site.address);
  const link = page.getByRole('link', { name: 'See it on the site' });
  await editor.open('services/entries/childline');
  await expect(link).toHaveAttribute('href', `${origin}/services/childline/`);
  const [priority = ''] = editor.site.names('plan/priorities');
  const [, theme = ''] =
    /^theme: (.*)$/m.exec(editor.site.read(`content/plan/priorities/${priority}.md`)) ?? [];
  await editor.open(`priorities/entries/${priority}`);
  await expect(link).toHaveAttribute('href', `${origin}/plan/${theme}/${priority}/`);
});

test.describe('a draft', () => {
  test.use({ drafts: true });

  test('offers no preview to look for where no host makes one', async ({ page, editor }) => {
    await editor.open('services/entries/childline');
    await saveDraft(page);
    await expect(page.getByRole('button', { name: 'Look for the preview' })).toBeHidden();
  });

  test.describe('whose host builds it', () => {
    test.use({ preview: 'site/preview' });

    test('leads to its page in its own build, once that is there', async ({ page, editor }) => {
      let status = 'pending';
      await page.route(`**${LOCAL_PATH}`, (route) =>
        route.request().postData()?.includes('"getDeployPreview"') === true
          ? route.fulfill({ json: { url: SEEN_AT, status } })
          : route.fallback(),
      );
      await editor.open('services/entries/childline');
      await saveDraft(page);
      const look = page.getByRole('button', { name: 'Look for the preview' });
      await expect(look).toBeVisible();
      status = 'success';
      await look.click();
      await expect(page.getByRole('link', { name: 'See the preview' })).toHaveAttribute(
        'href',
        `${SEEN_AT}/services/childline/`,
      );
    });
  });
});

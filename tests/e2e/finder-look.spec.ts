import { expect, test, type Page } from '@playwright/test';

/** How everything in the page looks, from top to bottom. */
const looks = (page: Page): Promise<string[]> =>
  page.locator('main .finder-top, main .band').evaluateAll((parts) =>
    parts
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .map((one) => {
        const { backgroundColor, borderBlockEnd, color, display, fill, fontSize, paddingInline } =
          getComputedStyle(one);
        return [one.localName, one.getAttribute('class'), backgroundColor, borderBlockEnd, color]
          .concat(display, fill, fontSize, paddingInline)
          .join(' ');
      }),
  );

for (const answers of [
  ['Me', 'I’m safe for now', 'How I feel', 'Face to face'],
  ['Me', 'I might hurt myself, or I don’t want to be here'],
]) {
  test(`after “${answers.at(-1)}” a page drawn in place looks like the one that is loaded`, async ({
    page,
  }) => {
    await page.goto('/find/');
    await page.locator('[data-ready]').waitFor();
    for (const name of answers)
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People who can help');
    await page.mouse.move(0, 0);
    const drawn = await looks(page);
    await page.goto(page.url(), { waitUntil: 'load' });
    await page.reload();
    await expect(page.locator('.finder[data-ready]')).toHaveCount(0);
    expect(drawn).toEqual(await looks(page));
  });
}

test('the next answer under a pointer that has not moved is not drawn as pointed at', async ({
  page,
}) => {
  await page.goto('/find/');
  await page.locator('[data-ready]').waitFor();
  const answers = page.locator('main .pebble');
  const grounds = async () =>
    new Set(
      await answers.evaluateAll((all) =>
        all.slice(0, -1).map((one) => getComputedStyle(one).backgroundColor),
      ),
    ).size;
  // Where the second page’s first answer will lie, the first page has one too.
  await page.getByRole('main').getByRole('link', { name: 'Me', exact: true }).click();
  const { x = 0, y = 0 } = (await answers.nth(2).boundingBox()) ?? {};
  await page.goBack();
  await page.mouse.move(x + 40, y + 20);
  await answers.first().evaluate((one) => {
    if (one instanceof HTMLElement) one.click();
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are you safe right now?');
  await page.waitForTimeout(300);
  expect(await answers.nth(2).evaluate((one) => one.matches(':hover'))).toBe(true);
  expect(await grounds()).toBe(1);
  await page.mouse.move(x + 44, y + 24);
  await expect.poll(grounds).toBe(2);
});

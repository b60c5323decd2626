import { expect, test } from '@playwright/test';
import { BEFORE, LEAVE_TO, leaveLink, SENSITIVE, standIn } from '../support/leaving.ts';
import { SITEMAP_PAGES } from '../support/pages.ts';

test('only pages on which being found is dangerous have it', async ({ page }) => {
  const offered: string[] = [];
  for (const path of SITEMAP_PAGES) {
    const html = await (await page.request.get(path)).text();
    const links = html.match(/<a [^>]*data-leave[^>]*>/g) ?? [];
    if (links.length > 0) offered.push(path);
    for (const link of links) expect(link, path).toContain(`href="${LEAVE_TO}"`);
    expect([0, 2], path).toContain(links.length);
  }
  const helpAndServices = offered.filter((path) => /^\/(?:help|services)\/./.test(path));
  expect(helpAndServices.toSorted()).toEqual(SENSITIVE.toSorted());
  expect(
    offered.filter((path) => !/^\/(?:help|services|find|saved|search|urgent)\//.test(path)),
  ).toEqual([]);
});

test('urgent help, which has no scripts, has the link alone', async ({ page }) => {
  await standIn(page);
  await page.goto('/urgent/');
  await expect(page.locator('script, yp-leave')).toHaveCount(0);
  await expect(leaveLink(page)).toBeInViewport();
  await leaveLink(page).click();
  await page.waitForURL(LEAVE_TO);
});

test('leaving the finder after an answer of danger leaves no step of it behind', async ({
  page,
}) => {
  await standIn(page);
  await page.goto(BEFORE);
  await page.goto('/find/');
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('link', { name: 'Me', exact: true }).click();
  await page.getByRole('link', { name: 'Somebody hurts me' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How old are you?');
  await leaveLink(page).click();
  await page.waitForURL(LEAVE_TO);
  await page.goBack();
  await expect(page).toHaveURL('/find/');
  await page.goBack();
  await expect(page).toHaveURL(BEFORE);
});

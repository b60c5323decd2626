import { expect, test } from '@playwright/test';

test('a young person who cannot sleep finds words, and somebody to call tonight', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'I can’t sleep' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I can’t sleep');
  await expect(page.getByRole('heading', { name: 'Tonight', exact: true })).toBeVisible();
  const tonight = page.getByRole('heading', { name: 'Tonight, at any hour' });
  await expect(tonight).toBeVisible();
  await page.getByRole('link', { name: 'Childline', exact: true }).click();
  await expect(page.getByRole('link', { name: /0800 1111/ })).toHaveAttribute(
    'href',
    'tel:08001111',
  );
});

for (const path of [
  '/',
  '/help/sleep/',
  '/services/kooth/',
  '/plan/happy/',
  '/families/',
  '/nowhere/',
]) {
  test(`from ${path} it is one tap to urgent help and two to a call or a text`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.getByRole('banner').getByRole('link', { name: 'Get help now' }).click();
    await expect(page).toHaveURL(/\/urgent\/$/);
    const main = page.getByRole('main');
    await expect(main.locator('a[href="tel:999"]').first()).toBeVisible();
    for (const href of [
      'tel:111',
      'tel:08001111',
      'sms:85258?body=SHOUT',
      'tel:08000684141',
      'tel:116123',
    ]) {
      await expect(main.locator(`a[href="${href}"]`)).toHaveCount(2);
    }
  });
}

// Fonts that come late are not used at all (`font-display: optional`), so a slow line shows the device’s own.
for (const fonts of ['allow', 'block'] as const) {
  test(`the first ways to help are on a phone’s first screen (fonts: ${fonts})`, async ({
    page,
  }) => {
    await page.route('**/*.woff2', (route) =>
      fonts === 'block' ? route.abort() : route.continue(),
    );
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/');
    for (const name of [
      'I can’t sleep',
      'I worry all the time',
      'I feel low',
      'School is too much',
    ]) {
      await expect(page.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
    }
  });
}

test('somebody who looks for the plan reads it by theme and priority, down to who can help', async ({
  page,
}) => {
  await page.goto('/plan/');
  await page.getByRole('main').getByRole('link', { name: 'Happy', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Happy');
  await page.getByRole('link', { name: 'You have someone to talk to' }).click();
  await expect(page.getByText('Draft wording').first()).toBeVisible();
  await page.getByRole('link', { name: 'Kooth', exact: true }).click();
  await expect(page).toHaveURL(/\/services\/kooth\/$/);
});

test('a parent finds what to notice and what helps', async ({ page }) => {
  await page.goto('/families/');
  await page.getByRole('link', { name: 'My child can’t sleep' }).click();
  await expect(page).toHaveURL(/\/help\/sleep\/#adults$/);
  const part = page.getByRole('group').filter({ hasText: 'Parents and carers' });
  await expect(part.getByRole('heading', { name: 'What helps' })).toBeVisible();
});

test('a crisis need shows calls and texts before anything else', async ({ page }) => {
  await page.goto('/help/suicide/');
  const first = page.getByRole('main').getByRole('link').nth(1);
  await expect(first).toHaveAttribute('href', /^(tel|sms):/);
});

test('a service says what happens when you get in touch, and what is not known', async ({
  page,
}) => {
  await page.goto('/services/kooth/');
  await expect(
    page.getByRole('heading', { name: 'What happens when you get in touch' }),
  ).toBeVisible();
  await expect(page.getByText('We don’t know yet:')).toBeVisible();
  await expect(page.getByText(/^Checked on \d+ \w+ \d{4}/)).toBeVisible();
});

test('a number whose source is too old is nowhere on its page', async ({ page }) => {
  await page.goto('/services/sefton-carers-centre/');
  await expect(page.getByText('We haven’t been able to check this number').first()).toBeVisible();
  expect(await page.content()).not.toContain('0151 288 6060');
});

test('the menu opens and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  await page.locator('summary', { hasText: 'Menu' }).click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Find support' })
    .click();
  await expect(page).toHaveURL(/\/services\/$/);
});

test('a lost address offers a way on', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Start from how you feel' }).click();
  await expect(page).toHaveURL(/\/help\/$/);
});

test('what waits for the council is named, and the notice leads there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'See what is missing' }).click();
  await expect(page.getByRole('heading', { name: 'Waiting for the council' })).toBeVisible();
  await expect(page.getByText('The wording of the twelve priorities')).toBeVisible();
});

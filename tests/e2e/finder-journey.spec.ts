import { expect, test, type Page } from '@playwright/test';
import { codeOfAnswers } from '../../src/features/finder/walk.ts';

const answer = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).click();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const codeOf = (answers: Record<string, string>) => `/find/${codeOfAnswers(answers)}/`;

const ABUSE = { who: 'me', safe: 'hurt', age: 'under-18' };

/** Waits until the finder draws its pages itself, where scripts are on. */
async function ready(page: Page, scripts: boolean): Promise<void> {
  if (scripts) await page.locator('[data-ready]').waitFor();
}

test('somebody who would rather type comes to people to text and chat with, and to why', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, 'Me');
  await expect(heading(page)).toHaveText('Are you safe right now?');
  await answer(page, 'I’m safe for now');
  await answer(page, 'How I feel');
  await answer(page, 'By typing, as a text or a chat');
  await expect(heading(page)).toHaveText('People who can help');
  const main = page.getByRole('main');
  await expect(main.locator('a[href="sms:85258?body=SHOUT"]')).toBeVisible();
  await expect(main.getByText(/Because you said: .*I’d like to type\./).first()).toBeVisible();
  await expect(main.getByRole('link', { name: 'Get help now' })).toHaveAttribute(
    'href',
    '/urgent/',
  );
});

test('a child who is hurt reads that it is not their fault, with calls and texts first', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, 'Me');
  await answer(page, 'Somebody hurts me, scares me or makes me do things');
  await expect(heading(page)).toHaveText('How old are you?');
  await answer(page, 'Under 18');
  await expect(page).toHaveURL(new RegExp(`${codeOf(ABUSE)}$`));
  const main = page.getByRole('main');
  const headings = await main.getByRole('heading').allTextContents();
  expect(headings.slice(0, 2)).toEqual(['People who can help', 'It’s not your fault']);
  const first = main.locator('a[href^="tel:"], a[href^="sms:"]').first();
  await expect(first).toHaveAttribute('href', 'tel:08001111');
  expect(await page.title()).not.toMatch(/hurt|abuse|safe/i);
});

test('the safety question has a way to urgent help of its own', async ({ page }) => {
  await page.goto(codeOf({ who: 'me' }));
  await expect(page.getByRole('main').getByRole('link', { name: 'Get help now' })).toHaveAttribute(
    'href',
    '/urgent/',
  );
});

test('it can be for someone else at any point, with everything else kept', async ({ page }) => {
  await page.goto(codeOf({ who: 'me', safe: 'ok' }));
  await answer(page, 'It’s for someone else');
  await expect(page).toHaveURL(new RegExp(`${codeOf({ who: 'friend', safe: 'ok' })}$`));
  await page.goto(codeOf(ABUSE));
  await answer(page, 'It’s for someone else');
  await expect(page.getByText('Somebody hurts them, scares them').first()).toBeVisible();
});

test('a step back and a change of an answer lead to that question', async ({ page }) => {
  await page.goto(codeOf({ who: 'me', safe: 'ok', about: 'school', how: 'any' }));
  await page.getByRole('link', { name: 'Change this: What’s it about?' }).click();
  await expect(heading(page)).toHaveText('What’s it about?');
  await answer(page, 'Back');
  await expect(heading(page)).toHaveText('Are you safe right now?');
});

test.describe('with scripts', () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled);

  test('the finder goes on in place, at the addresses of the compiled pages', async ({ page }) => {
    await page.goto('/find/');
    await ready(page, true);
    await page.evaluate(() => {
      document.body.dataset['same'] = 'yes';
    });
    await answer(page, 'Me');
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${codeOf({ who: 'me' })}$`));
    const title = await page.title();
    await answer(page, 'Somebody hurts me, scares me or makes me do things');
    await answer(page, 'Under 18');
    await expect(page.getByRole('heading', { name: 'It’s not your fault' })).toBeVisible();
    expect(await page.locator('body').getAttribute('data-same')).toBe('yes');
    expect(await page.locator('body').getAttribute('class')).toMatch(/quiet/);
    const drawn = await page.getByRole('main').innerText();
    await page.goto(codeOf(ABUSE));
    expect(await page.getByRole('main').innerText()).toBe(drawn);
    await page.goto(codeOf({ who: 'me' }));
    expect(await page.title()).toBe(title);
  });

  test('the browser’s Back goes through the questions', async ({ page }) => {
    await page.goto('/find/');
    await ready(page, true);
    await answer(page, 'Me');
    await answer(page, 'I’m safe for now');
    await expect(heading(page)).toHaveText('What’s it about?');
    await page.goBack();
    await expect(heading(page)).toHaveText('Are you safe right now?');
    await expect(page.locator('body')).toHaveClass(/quiet/);
    await page.goBack();
    await expect(heading(page)).toHaveText('Find the right person to talk to');
    await expect(page.locator('body')).toHaveClass(/day/);
    await page.goForward();
    await expect(heading(page)).toHaveText('Are you safe right now?');
  });

  test('answers are stored nowhere and sent nowhere', async ({ page, context }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/find/');
    await ready(page, true);
    const before = asked.length;
    await answer(page, 'Me');
    await answer(page, 'I might hurt myself, or I don’t want to be here');
    await expect(heading(page)).toHaveText('People who can help');
    // Chromium asks for the icon again at each new address.
    const sent = asked.slice(before).filter((url) => !url.endsWith('/favicon.svg'));
    expect(sent).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      state: history.state as unknown,
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, state: null, caches: [], databases: 0 });
    expect(await context.cookies()).toEqual([]);
  });

  test('a link with a key held down opens as any link does', async ({ page }) => {
    await page.goto('/find/');
    await ready(page, true);
    await page.getByRole('link', { name: 'Me', exact: true }).click({ modifiers: ['Control'] });
    await expect(heading(page)).toHaveText('Find the right person to talk to');
  });

  test('without its data the finder’s links are links', async ({ page }) => {
    await page.route('**/finder.json', (route) => route.abort());
    await page.goto('/find/');
    await answer(page, 'Me');
    await expect(heading(page)).toHaveText('Are you safe right now?');
  });
});

import { expect, test, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/lib/find-browser.ts';
import { LEAVE_TO, leaveLink, standIn } from '../support/leaving.ts';

const answer = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).click();

/** Answers on a page that stands by itself, once its scripts are there. */
async function answerAlone(page: Page, name: string): Promise<void> {
  await page.locator('yp-steps:defined').waitFor({ state: 'attached' });
  await answer(page, name);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const FIRST = 'Find the right person to talk to';
const SAFE = 'Are you safe right now?';
const ABOUT = 'What’s it about?';
const HOW = 'How would you like to talk?';
const RESULTS = 'People who can help';

const HURT = 'Somebody hurts me, scares me or makes me do things';

/** Answers in place, each page drawn by the finder itself. */
async function answerAll(page: Page, answers: readonly string[]): Promise<void> {
  await page.goto('/help/');
  await page.goto('/find/');
  await page.locator('[data-ready]').waitFor();
  for (const one of answers) {
    const before = page.url();
    await answer(page, one);
    await expect(page).not.toHaveURL(before);
  }
}

const SAFE_PATH = ['Me', 'I’m safe for now', 'How I feel', 'On the phone'];
const HURT_PATH = ['Me', HURT, 'Under 18'];

/** Goes back as a reader does: a page that the browser has kept never loads, so nothing waits for it. */
const back = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });

/** The heading that a page has at its address when it is loaded by itself. */
async function headingAt(page: Page): Promise<string> {
  const html = await (await page.request.get(page.url())).text();
  return /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
}

/** Goes back to each of these pages in turn; the page drawn is always the one of its address. */
async function backTo(page: Page, headings: readonly string[]): Promise<void> {
  for (const one of headings) {
    await back(page);
    await expect(heading(page)).toHaveText(one);
    expect(await headingAt(page)).toBe(one);
  }
}

for (const [name, ignoreDefaultArgs] of [
  ['where the browser keeps no pages', []],
  ['where the browser keeps pages', ['--disable-back-forward-cache']],
] as const) {
  test.describe(name, () => {
    let page: Page;
    let close: () => Promise<void>;

    test.beforeEach(async ({ playwright, baseURL }) => {
      const executablePath = findBrowser();
      const browser = await playwright.chromium.launch({
        args: BROWSER_ARGS,
        ignoreDefaultArgs: [...ignoreDefaultArgs],
        ...(executablePath === undefined ? {} : { executablePath }),
      });
      page = await browser.newPage({ ...(baseURL === undefined ? {} : { baseURL }) });
      await standIn(page);
      close = () => browser.close();
    });

    test.afterEach(() => close());

    test('Back goes through the finder after its last page was loaded again', async () => {
      await answerAll(page, SAFE_PATH);
      await page.reload();
      await backTo(page, [HOW, ABOUT, SAFE, FIRST]);
    });

    test('Back from a service leads to the results, and on through the finder', async () => {
      await answerAll(page, SAFE_PATH);
      await page.getByRole('main').getByRole('link', { name: 'Childline', exact: true }).click();
      await expect(heading(page)).toHaveText('Childline');
      await backTo(page, [RESULTS, HOW, ABOUT, SAFE, FIRST]);
    });

    test('after an answer of danger, no step stays behind', async () => {
      await answerAll(page, HURT_PATH);
      await backTo(page, [FIRST]);
      await page.goForward();
      await expect(heading(page)).toHaveText(RESULTS);
      await page.reload();
      await answerAlone(page, 'Back');
      await expect(heading(page)).toHaveText('How old are you?');
      await answerAlone(page, 'Back');
      await expect(heading(page)).toHaveText(SAFE);
      await answerAlone(page, HURT);
      await expect(heading(page)).toHaveText('How old are you?');
      await backTo(page, [FIRST]);
    });

    test('after leaving, Back never shows what was answered', async () => {
      await answerAll(page, HURT_PATH);
      await leaveLink(page).click();
      await page.waitForURL(LEAVE_TO);
      const seen = new Set<string>();
      for (let presses = 0; presses < 3; presses += 1) {
        await back(page).catch(() => undefined);
        await page.waitForTimeout(700);
        seen.add(await page.locator('body').innerText());
        if (page.url().endsWith('/help/')) break;
      }
      expect(page.url()).toMatch(/\/help\/$/);
      expect([...seen].filter((text) => /How old|Under 18|hurts me|can help/.test(text))).toEqual(
        [],
      );
    });
  });
}

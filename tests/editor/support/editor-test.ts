import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { editorSite, type EditorSite } from './editor-site.ts';

/** What somebody does in the editor. */
export interface Editor {
  readonly site: EditorSite;
  /** Opens an entry and waits until its form and the rest of the site are there. */
  open(path: string): Promise<void>;
  /** The box with a label, in the form. */
  box(label: string): Locator;
  /** Writes words into a box as a person would, in place of what it held. */
  fill(label: string, words: string): Promise<void>;
  /** Presses “Put live” and then “Put it live”, and waits until it is saved. */
  putLive(): Promise<void>;
  /** Puts a picture or a call-out at the end of the words. */
  insert(component: string): Promise<void>;
  /** Waits until Decap says so in its corner. */
  said(words: string): Promise<void>;
}

interface Options {
  content: 'real' | 'examples';
  drafts: boolean;
  preview: string | undefined;
}

async function open(page: Page, address: string, path: string): Promise<void> {
  const known = page.waitForResponse((response) => response.url().endsWith('content.json'));
  // A new address behind the # alone would not load the page anew.
  if (page.url().startsWith(address)) await page.goto('about:blank');
  await page.goto(`${address}#/collections/${path}`);
  await known;
  await expect(page.locator('#f-id')).toBeVisible();
}

function editorOn(page: Page, site: EditorSite): Editor {
  const box = (label: string) => page.getByLabel(label, { exact: false }).first();
  return {
    site,
    open: (path) => open(page, site.address, path),
    box,
    fill: async (label, words) => {
      await box(label).fill(words);
      await box(label).blur();
    },
    putLive: async () => {
      await page.getByRole('button', { name: 'Put live' }).click();
      await page.getByText('Put it live', { exact: true }).click();
      await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
      await expect(page.getByText('Not saved yet', { exact: true })).toBeHidden();
    },
    insert: async (component) => {
      await page.locator('#f-body [role=textbox]').click();
      await page.keyboard.press('Control+End');
      await page.getByRole('button', { name: 'Add a picture' }).click();
      await page.getByRole('menuitem', { name: component }).click();
    },
    said: async (words) => {
      await expect(
        page
          .locator('.Toastify__toast')
          .filter({ hasText: new RegExp(`^${words}`) })
          .first(),
      ).toBeVisible();
    },
  };
}

/** Everything the browser refused to do under the production policy. */
const refusals = new WeakMap<Page, string[]>();

/** A test with an editor on content of its own; it fails on whatever the policy refuses. */
export const test = base.extend<Options & { editor: Editor }>({
  content: ['real', { option: true }],
  drafts: [false, { option: true }],
  preview: [undefined, { option: true }],
  editor: async ({ page, content, drafts, preview }, use) => {
    const site = await editorSite({ content, drafts, preview });
    const refused: string[] = [];
    refusals.set(page, refused);
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    const home = new URL(site.address).origin;
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(home)) {
        refused.push(`asked ${request.url()}`);
      }
    });
    // A save that is refused is a promise that Decap breaks with nothing to say: not an error.
    page.on('pageerror', ({ stack = '' }) => {
      if (stack !== '') refused.push(stack);
    });
    await use(editorOn(page, site));
    await site.close();
    expect(refused, 'what the policy refused, other sites asked, errors').toEqual([]);
  },
});

export { expect };

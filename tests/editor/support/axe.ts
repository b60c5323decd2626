import type { Page } from '@playwright/test';
import { breaks, WCAG } from '../../support/axe.ts';

/** What cannot be mended from outside Decap, each with the reason. */
const KNOWN: Readonly<Record<string, string>> = {
  'nested-interactive':
    'Decap’s menus in the bar above a form are a button in a button; both do the same.',
};

/** What axe finds in the editor beyond what is written down, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  // What Decap says in its corner comes in slowly: until then it is as pale as it is see-through.
  await page
    .locator('.Toastify__toast')
    .evaluateAll((toasts) =>
      Promise.allSettled(
        toasts.flatMap((toast) => toast.getAnimations()).map((one) => one.finished),
      ),
    );
  const found = await breaks(page, { tags: WCAG, part: { exclude: ['#preview-pane'] } });
  return found.filter((line) => !Object.hasOwn(KNOWN, line.slice(0, line.indexOf(':'))));
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .exclude('#preview-pane')
    .analyze();
  return violations
    .filter(({ id }) => !Object.hasOwn(KNOWN, id))
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} ${String(target)} ${html}`));
}

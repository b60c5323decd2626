import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** WCAG 2.2 at A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules on colour: all that another colour scheme can break on the same page. */
export const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * WCAG 2.2 AA and best practice; contrast is held to AAA (7:1). The rule for that is silent below 4.5:1,
 * which it leaves to the rule for AA: both are needed.
 */
const STRICT: RunOptions = {
  runOnly: { type: 'tag', values: [...WCAG, 'best-practice'] },
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
  },
};

interface Part {
  include?: string[];
  exclude?: string[];
}

interface Look {
  /** Only these rules. */
  only?: readonly string[];
  /** Every rule with one of these tags, and none more. */
  tags?: readonly string[];
  /** Only what is in here, or all but what is in there; CSS selectors. */
  part?: Part;
}

/** axe as it stands in a page, with what is asked of it here. */
interface Here {
  run: (part: Part, options: RunOptions) => Promise<AxeResults>;
}

function optionsOf({ only, tags }: Look): RunOptions {
  if (only !== undefined) return { runOnly: { type: 'rule', values: [...only] } };
  if (tags !== undefined) return { runOnly: { type: 'tag', values: [...tags] } };
  return STRICT;
}

/**
 * The rules that a page breaks as it stands, one line for each element: the rule, where, and its HTML.
 * axe is put into a page once and asked there: no page of ours has a frame whose inside is looked at.
 */
export async function breaks(page: Page, look: Look = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ part, options }) => {
      const { axe: here } = window as unknown as { axe: Here };
      const { violations } = await here.run(part, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
      );
    },
    {
      part: look.part ?? { include: ['html'] },
      options: { ...optionsOf(look), resultTypes: ['violations' as const], iframes: false },
    },
  );
}

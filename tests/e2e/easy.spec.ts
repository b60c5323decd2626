import { expect, test } from '@playwright/test';

/** A5 in points: 148 × 210 mm. */
const A5 = [419, 595];

test('the plan in easy words prints as a small book: A5, in sheets of four pages', async ({
  page,
}) => {
  await page.goto('/plan/easy/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(
    ([, width, height]) => [Number(width), Number(height)].map(Math.floor),
  );
  expect(sizes.length % 4).toBe(0);
  for (const [width = 0, height = 0] of sizes) {
    expect(Math.abs(width - (A5[0] ?? 0))).toBeLessThan(3);
    expect(Math.abs(height - (A5[1] ?? 0))).toBeLessThan(3);
  }
});

test('the plan in easy words goes one picture at a time, by links alone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/plan/easy/');
  const leaves = page.locator('.easy-leaf');
  await leaves.first().locator('.easy-next').click();
  await expect(leaves.nth(1)).toBeInViewport();
  await leaves.last().locator('.easy-next').click();
  await expect(leaves.first()).toBeInViewport();
  await context.close();
});

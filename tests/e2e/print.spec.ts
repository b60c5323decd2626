import { expect, test } from '@playwright/test';

test('urgent help prints on one page with every number', async ({ page }) => {
  await page.goto('/urgent/');
  await page.emulateMedia({ media: 'print' });
  const text = await page.getByRole('main').innerText();
  for (const number of ['999', '111', '0800 1111', '85258', '0800 068 4141', '116 123']) {
    expect(text).toContain(number);
  }
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

for (const path of ['/help/sleep/', '/services/kooth/', '/services/childline/']) {
  test(`${path} prints without pictures, menus or buttons, in dark ink`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.locator('.scene, .header-nav, .footer').first()).toBeHidden();
    const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(10, 34, 51)');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeLessThanOrEqual(4);
  });
}

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/editor-test.ts';

const KOOTH = 'content/services/kooth.md';

/** The hours of Kooth’s chat, opened. */
async function openHours(page: Page): Promise<Locator> {
  await page.getByText('Chat on Kooth').first().click();
  const week = page.getByRole('table', { name: 'A normal week' });
  await expect(week.getByLabel('Monday, opens')).toHaveValue('12:00');
  return week;
}

test('a day with a break and a night past midnight are new lines, and the rest stays', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(KOOTH);
  await editor.open('services/entries/kooth');
  const week = await openHours(page);
  await week.getByRole('button', { name: 'Add hours to Saturday' }).click();
  await week.getByLabel('Saturday, closes', { exact: true }).fill('20:00');
  await week.getByLabel('Saturday, opens again').fill('2300');
  await week.getByLabel('Saturday, closes again').fill('1.30');
  await week.getByLabel('Saturday, closes again').blur();
  await expect(week.getByRole('row', { name: 'Saturday' })).toContainText('the next morning');
  await editor.putLive();
  expect(editor.site.read(KOOTH)).toBe(
    before.replace(
      /( +)- days: \[sat, sun\]\n( +ranges:\n +- opens: "18:00"\n +closes: "22:00"\n)/,
      (_, indent: string, hours: string) =>
        `${indent}- days: [sun]\n${hours}` +
        `${indent}- days: [sat]\n${indent}  ranges:\n` +
        `${indent}    - opens: "18:00"\n${indent}      closes: "20:00"\n` +
        `${indent}    - opens: "23:00"\n${indent}      closes: "01:30"\n`,
    ),
  );
});

test('with the keyboard alone: a different day is added, and saved with its reason', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(KOOTH);
  await editor.open('services/entries/kooth');
  await openHours(page);
  await page.getByRole('button', { name: 'Add to “Different days”' }).focus();
  await page.keyboard.press('Enter');
  // Which figures a browser wants first in a date depends on its language.
  await page.locator('#f-routes-0-hours-exceptions-0-from').fill('2026-12-25');
  await page.locator('#f-routes-0-hours-exceptions-0-to').fill('2026-12-26');
  await expect(page.getByText('1. 25 December 2026')).toBeVisible();
  await page.locator('#f-routes-0-hours-exceptions-0-reason').focus();
  await page.keyboard.type('Christmas');
  await page.getByRole('button', { name: 'Put live' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Put it live', exact: true }).focus();
  await page.keyboard.press('Enter');
  await editor.said('Saved');
  expect(editor.site.read(KOOTH)).toBe(
    before.replace(
      '      note: These times are from 2024.',
      [
        '      exceptions:',
        '        - from: 2026-12-25',
        '          to: 2026-12-26',
        '          reason: Christmas',
        '      note: These times are from 2024.',
      ].join('\n'),
    ),
  );
});

test('a time that is none is told at its box, with its day, and the list leads there', async ({
  page,
  editor,
}) => {
  const before = editor.site.read(KOOTH);
  await editor.open('services/entries/kooth');
  const week = await openHours(page);
  await week.getByRole('button', { name: 'Add hours to Monday' }).click();
  await expect(page.getByText('Mend this')).toHaveCount(0);
  await week.getByLabel('Monday, closes', { exact: true }).fill('noon');
  await week.getByRole('button', { name: 'Remove these hours from Monday' }).last().click();
  const closes = week.getByLabel('Monday, closes', { exact: true });
  await expect(week.getByLabel('Monday, closes again')).toHaveCount(0);
  await expect(closes).toHaveAttribute('aria-invalid', 'true');
  await expect(closes).toHaveAccessibleDescription(/Monday · Closes: write a time as 09:00/);
  await page.getByRole('button', { name: 'Put live' }).click();
  await page.getByText('Put it live', { exact: true }).click();
  await page.getByRole('group', { name: 'There is 1 thing to mend' }).getByRole('button').click();
  await expect(closes).toBeFocused();
  expect(editor.site.read(KOOTH)).toBe(before);
});

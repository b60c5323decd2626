import {
  expect,
  test,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { addDays, weekdayOf } from '../../src/lib/london-time.ts';
import { fill } from '../../src/lib/text.ts';
import { loadGraph } from '../support/load-graph.ts';
import { words } from '../support/words.ts';

/** Its phone is open from 3pm to 8pm, Monday to Friday; bank holidays are not confirmed. */
const BEAT = '/services/beat/';
const CHILDLINE = '/services/childline/';
const LINE = '.route yp-open-now';

const { open } = words;
const graph = loadGraph();
const [calendar] = graph.all('calendar');
const holidays = calendar?.data.bank_holidays.map(({ date }) => date) ?? [];
const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);

/** The first Tuesday from today with no bank holiday around it. */
const tuesday = Array.from({ length: 60 }, (_, days) => addDays(today, days)).find(
  (day) =>
    weekdayOf(day) === 1 &&
    !holidays.some((one) => addDays(day, -4) < one && one < addDays(day, 4)),
);
if (tuesday === undefined) throw new Error('There is no plain Tuesday within 60 days.');
const day: string = tuesday;

/** The instant (UTC) at which clocks in London show a time on a day. */
function inLondon(date: string, time: string): Date {
  const [utc, summer] = ['Z', '+01:00'].map((zone) => new Date(`${date}T${time}:00${zone}`));
  const shown = (one: Date | undefined) =>
    one?.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
  const instant = shown(utc) === time ? utc : summer;
  if (instant === undefined) throw new Error(`There is no ${time} on ${date}.`);
  return instant;
}

/** A page as a device shows it whose clock stands at an instant. */
async function openAt(browser: Browser, now: Date, device: BrowserContextOptions = {}) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  return { page, close: () => context.close() };
}

const expectLine = async (page: Page, state: string, text: string) => {
  const line = page.locator(LINE).first();
  await expect(line).toHaveAttribute('data-state', state);
  await expect(line).toHaveText(text);
};

const ZONES = ['Europe/London', 'Pacific/Auckland', 'America/New_York'] as const;

for (const timezoneId of ZONES) {
  test(`a device in ${timezoneId} is told the hours of Sefton`, async ({ browser }) => {
    const { page, close } = await openAt(browser, inLondon(day, '14:59'), { timezoneId });
    await page.goto(BEAT);
    await expectLine(page, 'closed', fill(open.today, { time: '3pm' }));

    await page.clock.setFixedTime(inLondon(day, '15:00'));
    await page.reload();
    await expectLine(page, 'open', fill(open.until, { time: '8pm' }));

    await page.clock.setFixedTime(inLondon(day, '20:00'));
    await page.reload();
    await expectLine(page, 'closed', fill(open.tomorrow, { time: '3pm' }));
    await close();
  });
}

test('on the day before a bank holiday that is not confirmed, no opening is promised', async ({
  browser,
}) => {
  const holiday = holidays.find((one) => one > today && weekdayOf(one) < 5) ?? '';
  const { page, close } = await openAt(browser, inLondon(addDays(holiday, -1), '21:00'));
  await page.goto(BEAT);
  const reviewBy = await page.locator(LINE).first().getAttribute('data-review-by');
  test.skip(addDays(reviewBy ?? '', 90) < holiday, 'Beat is to be checked again long before that.');
  await expectLine(page, 'closed', open.closed);
  await page.clock.setFixedTime(inLondon(holiday, '16:00'));
  await page.reload();
  await expectLine(page, 'unsure', open.unsure);
  await close();
});

test('a page left open says when the line closes, at the next minute or when it is looked at again', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install({ time: inLondon(day, '19:58') });
  await page.goto(BEAT);
  await expectLine(page, 'open', fill(open.until, { time: '8pm' }));
  await page.evaluate(() => {
    document.addEventListener('open-now', ({ target }) => {
      if (target instanceof HTMLElement) document.title = target.dataset['state'] ?? '';
    });
  });
  await page.clock.runFor(121_000);
  await expectLine(page, 'closed', fill(open.tomorrow, { time: '3pm' }));
  await expect(page).toHaveTitle('closed');

  await page.clock.setSystemTime(inLondon(addDays(day, 1), '16:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectLine(page, 'open', fill(open.until, { time: '8pm' }));
  await context.close();
});

test('an element that is added later speaks as well', async ({ browser }) => {
  const { page, close } = await openAt(browser, inLondon(day, '16:00'));
  await page.goto(BEAT);
  await page.evaluate((selector) => {
    const first = document.querySelector<HTMLElement>(selector);
    const later = document.createElement('yp-open-now');
    Object.assign(later.dataset, { hours: first?.dataset['hours'], reviewBy: '2999-01-01' });
    document.querySelector('main')?.append(later);
  }, LINE);
  await expect(page.locator('main > yp-open-now')).toHaveAttribute('data-state', 'open');
  await close();
});

test('long after the day of its check a page claims nothing, though the site was not built again', async ({
  browser,
}) => {
  const { page, close } = await openAt(browser, inLondon(day, '16:00'));
  for (const path of [BEAT, CHILDLINE]) {
    await page.clock.setFixedTime(inLondon(day, '16:00'));
    await page.goto(path);
    const line = page.locator(LINE).first();
    await expect(line).toHaveAttribute('data-state', 'open');
    const reviewBy = (await line.getAttribute('data-review-by')) ?? '';
    await page.clock.setFixedTime(inLondon(addDays(reviewBy, 91), '16:00'));
    await page.reload();
    await expectLine(page, 'unsure', open.unsure);
  }
  await page.clock.setFixedTime(inLondon(addDays(day, 900), '16:00'));
  await page.goto('/services/');
  await expect(page.locator('yp-open-now').first()).toHaveText(open.unsure);
  await expect(page.locator('[data-state="open"]')).toHaveCount(0);
  await close();
});

test('without scripts nothing is claimed of now, and the hours say it', async ({ browser }) => {
  const { page, close } = await openAt(browser, inLondon(day, '16:00'), {
    javaScriptEnabled: false,
  });
  await page.goto(BEAT);
  await expect(page.locator(LINE).first()).toBeHidden();
  await expect(page.locator('.route').first()).toContainText('Monday to Friday, 3pm to 8pm');
  await expect(page.locator('.hours-table')).toContainText('3pm to 8pm');
  await close();
});

test('on paper nothing is claimed of now, and the hours stay', async ({ browser }) => {
  const { page, close } = await openAt(browser, inLondon(day, '16:00'));
  await page.goto(BEAT);
  await expect(page.locator(LINE).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(LINE).first()).toBeHidden();
  await expect(page.locator('.route').first()).toContainText('Monday to Friday, 3pm to 8pm');
  await close();
});

test('the line is put in without moving the page, and no script is refused', async ({
  browser,
}) => {
  const { page, close } = await openAt(browser, inLondon(day, '16:00'));
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  for (const path of [BEAT, CHILDLINE, '/help/eating/']) {
    await page.goto(path);
    await expect(page.locator('[data-state="open"]').first()).toBeAttached();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shift, path).toBe(0);
  }
  expect(refused).toEqual([]);
  await close();
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readCsv } from '#lib/csv.ts';
import { figuresOf } from '#lib/scorecard/figures.ts';
import { quarterName } from '#lib/scorecard/quarter.ts';
import { sayValue } from '#lib/scorecard/say.ts';
import { loadGraph } from '../support/load-graph.ts';
import { words } from '../support/words.ts';

const DIST = new URL('../../dist/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(`.${path}`, DIST), 'utf8');

const indicators = loadGraph().all('indicators');
const { progress } = words;

/** A spreadsheet’s rows by the names of its columns. */
function rowsOf(path: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(read(path)).rows;
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

interface Data {
  rows: { quarter: string; from: string; to: string; value: number | null; note: string | null }[];
  notice?: string;
}

for (const { file, data } of indicators) {
  test(`table, chart, spreadsheet and data of ${file} say the same, cell by cell`, async ({
    page,
  }) => {
    const figures = figuresOf(data);
    const sheet = rowsOf(`/progress/${file}.csv`);
    // What the site itself has just written.
    const json = JSON.parse(read(`/progress/${file}.json`)) as Data;
    expect(sheet.map(({ quarter }) => quarter)).toEqual(figures.map(({ quarter }) => quarter));
    expect(sheet.map(({ value }) => (value === '' ? undefined : Number(value)))).toEqual(
      figures.map(({ value }) => value),
    );
    expect(json.rows.map(({ quarter, value, note }) => [quarter, value, note])).toEqual(
      sheet.map(({ quarter, value, note }) => [
        quarter,
        value === '' ? null : Number(value),
        note === '' ? null : note,
      ]),
    );

    await page.goto(`/progress/${file}/`);
    const table = await page
      .locator('main .table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    const noted = figures.some(({ note }) => note !== undefined);
    expect(table).toEqual(
      figures
        .map(({ quarter, value, note }) => [
          quarterName(quarter, words.site.to),
          value === undefined ? progress.gap : sayValue(value, data, words),
          ...(noted ? [note ?? ''] : []),
        ])
        .toReversed(),
    );

    // The chart is read back as an eye does: by its axis.
    for (const frame of ['.chart-wide', '.chart-narrow']) {
      const drawn = await page.locator(frame).evaluate((svg) => {
        const ticks = [...svg.querySelectorAll('text[text-anchor=end]:not(.chart-stamp)')]
          .map((text) => [
            Number(text.textContent.replace(/[%,]/g, '')),
            Number(text.getAttribute('y')) - 5,
          ])
          .filter(([value, y]) => Number.isFinite(value) && y !== undefined);
        const [low, high] = [ticks[0] ?? [0, 0], ticks.at(-1) ?? [1, 1]];
        const valueAt = (y: number) =>
          (low[0] ?? 0) +
          (((low[1] ?? 0) - y) / ((low[1] ?? 0) - (high[1] ?? 1))) *
            ((high[0] ?? 1) - (low[0] ?? 0));
        const marks = [...svg.querySelectorAll('[data-key]')].map((mark) => [
          mark.getAttribute('data-key') ?? '',
          valueAt(Number(mark.getAttribute('data-top') ?? mark.getAttribute('cy'))),
        ]);
        const gaps = [...svg.querySelectorAll('[data-gap]')].map((gap) =>
          gap.getAttribute('data-gap'),
        );
        return { marks, gaps, most: high[0] ?? 1 };
      });
      const known = figures.filter(({ value }) => value !== undefined);
      expect(drawn.marks.map(([quarter]) => quarter)).toEqual(known.map(({ quarter }) => quarter));
      drawn.marks.forEach(([, value], index) => {
        expect(Math.abs(Number(value) - (known[index]?.value ?? 0))).toBeLessThan(drawn.most / 150);
      });
      expect(drawn.gaps).toEqual(
        figures.filter(({ value }) => value === undefined).map(({ quarter }) => quarter),
      );
    }
  });
}

test('sample figures are labelled in every view: page, chart, table, files, quarters, sheets', async ({
  page,
}) => {
  const samples = indicators.filter(({ data }) => data.figures === 'sample');
  expect(samples.length).toBeGreaterThan(0);
  for (const { file } of samples) {
    const html = read(`/progress/${file}/index.html`);
    expect(html).toContain(progress.sample_text);
    expect(html.match(/class="chart-stamp"/g)).toHaveLength(2);
    expect(html).toContain(`${progress.value} (${progress.sample.toLowerCase()})`);
    expect(rowsOf(`/progress/${file}.csv`).every(({ figures }) => figures === 'sample')).toBe(true);
    expect((JSON.parse(read(`/progress/${file}.json`)) as Data).notice).toBe(progress.sample_text);
  }
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/progress/', '/progress/quarters/2026-q2/', '/progress/board/']) {
    await page.goto(path);
    expect(await page.getByRole('main').innerText(), path).toContain(progress.sample);
  }
});

test('all figures together are the figures of each', () => {
  const together = rowsOf('/progress.csv');
  expect(together).toEqual(indicators.flatMap(({ file }) => rowsOf(`/progress/${file}.csv`)));
});

test('the sheets for the board are one page of A4 for each theme', async ({ page }) => {
  await page.goto('/progress/board/');
  const sheets = await page.locator('.board-sheet').count();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
});

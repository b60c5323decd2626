import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { csvOf } from '../files.ts';
import { makeIndicator, rowsFrom } from '../scorecard.examples.ts';
import { mergeSheet, readValue } from './merge.ts';
import { readSheet } from './sheet.ts';
import { tellMerged, tellProblem } from './tell.ts';
import { writeRows } from './write-rows.ts';

const nights = makeIndicator({ rows: rowsFrom(['2025-Q1', '2025-Q2'], [51, null]) });
const waits = makeIndicator({ id: 'waits', unit: 'weeks', direction: 'lower' });
const HEAD = 'indicator,quarter,value,note\n';

/** Everything that is said against a sheet. */
function told(text: string): string[] {
  const { rows, problems } = readSheet(text);
  const merged = problems.length > 0 ? [] : mergeSheet(rows, [nights, waits]).problems;
  return [...problems, ...merged].map(tellProblem);
}

/** What a good sheet makes of the indicators. */
const mergedFrom = (text: string) => mergeSheet(readSheet(text).rows, [nights, waits]).merged;

describe('a spreadsheet with mistakes is refused with row, column and remedy', () => {
  it.each([
    [
      'a column is missing',
      'indicator,quarter\nnights,2025-Q3\n',
      ['row 1: there is no column “value”: add it, with that name in row 1'],
    ],
    [
      'a column is misspelt',
      'indicator,quarter,value,notes\nnights,2025-Q3,5,\n',
      ['row 1: “notes” is not a column we know: did you mean “note”?'],
    ],
    [
      'a column is there twice',
      'indicator,quarter,value,value\nnights,2025-Q3,5,5\n',
      ['row 1: there are two columns “value”: remove one'],
    ],
    ['it has no figures', HEAD, ['row 2: there are no figures below the headings']],
    [
      'it is empty',
      '',
      ['indicator', 'quarter', 'value'].map(
        (name) => `row 1: there is no column “${name}”: add it, with that name in row 1`,
      ),
    ],
    [
      'a row is too long',
      `${HEAD}nights,2025-Q3,5,,6\n`,
      ['row 2: this row has 5 cells, and the headings have 4'],
    ],
    [
      'a quote mark is open',
      `${HEAD}nights,2025-Q3,5,"open\n`,
      ['row 2: a quote mark (") is not closed, or stands inside a cell: check this row'],
    ],
    [
      'a quarter is written another way',
      `${HEAD}nights,Q3 2025,5,\n`,
      [
        'row 2, column “quarter”: “Q3 2025” is not a quarter: write it as 2025-Q1 (April to June 2025)',
      ],
    ],
    [
      'a quarter has two rows',
      `${HEAD}nights,2025-Q3,5,\nwaits,2025-Q3,5,\nnights,2025-Q3,6,\n`,
      ['row 4, column “quarter”: row 2 has 2025-Q3 of “nights” already: keep one of the two'],
    ],
    [
      'a percentage is over a hundred',
      `${HEAD}nights,2025-Q3,130,\n`,
      ['row 2, column “value”: a percentage is from 0 to 100, and this is 130: check the figure'],
    ],
    [
      'a wait is less than nothing',
      `${HEAD}waits,2025-Q3,-1,\n`,
      ['row 2, column “value”: this cannot be less than 0, and this is -1: check the figure'],
    ],
    [
      'a value is a word',
      `${HEAD}nights,2025-Q3,n/a,\n`,
      ['row 2, column “value”: “n/a” is not a number: write figures only, or leave the cell empty'],
    ],
    [
      'a figure is missing and nobody says why',
      `${HEAD}nights,2025-Q3,,\n`,
      ['row 2, column “note”: there is no figure: say why in the column “note”'],
    ],
    [
      'an indicator is not there',
      `${HEAD}night,2025-Q3,5,\n`,
      ['row 2, column “indicator”: no indicator has the id “night”: did you mean “nights”?'],
    ],
  ])('%s', (_, text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  it('names every mistake at once, and takes nothing from the good rows', () => {
    const text = `${HEAD}nights,2025-Q3,55,\nnights,2025-Q4,130,\nwaits,2025-Q3,x,\n`;
    expect(told(text).map((line) => line.slice(0, 5))).toEqual(['row 3', 'row 4']);
    expect(mergedFrom(text)).toEqual([]);
  });
});

describe('a good spreadsheet', () => {
  it('adds, changes and keeps figures, in the order of the quarters', () => {
    const [merged] = mergedFrom(`${HEAD}nights,2025-Q4,58,\nnights,2025-Q2,53,\n`);
    expect(merged?.rows.map(({ quarter, value }) => [quarter, value])).toEqual([
      ['2025-Q1', 51],
      ['2025-Q2', 53],
      ['2025-Q4', 58],
    ]);
    expect(merged && tellMerged(merged)).toBe(
      'nights:\n  2025-Q4: new → 58\n  2025-Q2: no figure → 53',
    );
  });

  it('reads numbers as spreadsheets write them', () => {
    expect(readValue('1,204', 'number')).toBe(1204);
    expect(readValue('71.5%', 'percent')).toBe(71.5);
    expect(readValue('71%', 'weeks')).toBeUndefined();
    expect(readValue('12,04', 'number')).toBeUndefined();
    expect(readValue('1e3', 'number')).toBeUndefined();
    expect(readValue('', 'number')).toBeNull();
  });

  it('that is our own file changes nothing, though a quarter has no row', () => {
    const text = csvOf([nights, waits]);
    expect(told(text)).toEqual([]);
    const merged = mergedFrom(text);
    expect(merged.map(({ changes }) => changes)).toEqual([[], []]);
    expect(merged.map(({ rows }) => rows)).toEqual([nights.rows, waits.rows]);
  });

  it('can say that the figures are real now, for all rows of an indicator or for none', () => {
    const head = 'indicator,quarter,value,figures\n';
    expect(mergedFrom(`${head}nights,2025-Q3,55,real\n`)[0]?.figures).toBe('real');
    expect(told(`${head}nights,2025-Q3,55,real\nnights,2025-Q4,56,sample\n`)).toHaveLength(1);
  });
});

describe('the file of an indicator', () => {
  const FILE =
    'id: nights\n# kept\nfigures: sample\nrows:\n  - quarter: 2025-Q1\n    value: 51\n\nmethod: "A survey: short."\n';
  const merged = {
    figures: 'sample',
    rows: [
      { quarter: '2025-Q1', value: 51 },
      { quarter: '2025-Q2', value: null, note: 'No survey: #2 "closed"' },
    ],
  } as const;

  it('gets the new rows, and keeps every other byte', () => {
    const text = writeRows(FILE, { ...merged, rows: [...merged.rows] });
    expect(parse(text)).toMatchObject({ rows: merged.rows, method: 'A survey: short.' });
    expect(text.replace(/rows:\n(?: .*\n)+/, '')).toBe(FILE.replace(/rows:\n(?: .*\n)+\n/, ''));
  });

  it('keeps line ends of Windows, and rows that are not indented', () => {
    const windows = FILE.replace('  - quarter', '- quarter').replace('    value', '  value');
    const text = writeRows(windows.replaceAll('\n', '\r\n'), { figures: 'real', rows: [] });
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parse(text)).toMatchObject({ id: 'nights', figures: 'real' });
    expect(text).not.toContain('2025-Q1');
  });
});

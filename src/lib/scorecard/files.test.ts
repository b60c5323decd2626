import { describe, expect, it } from 'vitest';
import { words } from '#tests/support/words.ts';
import { readCsv } from '#lib/csv.ts';
import { COLUMNS, csvOf, dataOf } from './files.ts';
import { makeIndicator } from './scorecard.examples.ts';

describe('the files of an indicator', () => {
  it('have a row for every quarter, those without a figure too', () => {
    const [head, ...rows] = readCsv(csvOf([makeIndicator()])).rows;
    expect(head).toEqual([...COLUMNS]);
    expect(rows.map((row) => row[COLUMNS.indexOf('value')])).toEqual(['51', '', '', '', '57.5']);
  });

  it('say on every row that the figures are samples', () => {
    const [, ...rows] = readCsv(csvOf([makeIndicator()])).rows;
    expect(rows.map((row) => row[COLUMNS.indexOf('figures')])).toEqual(Array(5).fill('sample'));
    expect(dataOf(makeIndicator(), words).notice).toBe(words.progress.sample_text);
    expect(dataOf(makeIndicator({ figures: 'real' }), words).notice).toBeUndefined();
  });

  it('say what each column of the data means', () => {
    const { columns, rows } = dataOf(makeIndicator(), words);
    expect(Object.keys(columns)).toEqual(Object.keys(rows[0] ?? {}));
    expect(Object.values(columns).every((meaning) => meaning.length > 10)).toBe(true);
  });
});

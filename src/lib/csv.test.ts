import { describe, expect, it } from 'vitest';
import { parseCsv } from '#tests/support/parse-csv.ts';
import { toCsv } from './csv.ts';

describe('a CSV file', () => {
  const rows = [
    ['Name', 'What they said'],
    ['A, B', 'He said “yes” and "no"'],
    ['', 'two\nlines'],
    [' space before', ''],
  ];

  it('gives back every cell that was put in', () => {
    expect(parseCsv(toCsv(rows))).toEqual(rows);
  });

  it('says that it is UTF-8 and ends each row as spreadsheets expect', () => {
    expect(toCsv([['a', 'b']])).toBe('\uFEFFa,b\r\n');
  });

  it.each(['=1+1', '+44', '-1', '@cmd', '\tx'])('does not let a spreadsheet run %j', (cell) => {
    expect(parseCsv(toCsv([[cell]]))).toEqual([[`'${cell}`]]);
  });
});

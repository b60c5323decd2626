import { describe, expect, it } from 'vitest';
import { readCsv, toCsv } from './csv.ts';

describe('a CSV file', () => {
  const rows = [
    ['Name', 'What they said'],
    ['A, B', 'He said “yes” and "no"'],
    ['', 'two\nlines'],
    [' space before', ''],
    ['é', '–'],
  ];

  it('gives back every cell that was put in', () => {
    expect(readCsv(toCsv(rows)).rows).toEqual(rows);
  });

  it('says that it is UTF-8 and ends each row as spreadsheets expect', () => {
    expect(toCsv([['a', 'b']])).toBe('\uFEFFa,b\r\n');
  });

  it.each(['=1+1', '+44', '-1', '@cmd', '\tx'])('does not let a spreadsheet run %j', (cell) => {
    expect(readCsv(toCsv([[cell]])).rows).toEqual([[`'${cell}`]]);
  });

  it('leaves negative numbers as they are', () => {
    expect(toCsv([['-1 note', -1, undefined, 0]])).toBe("\uFEFF'-1 note,-1,,0\r\n");
  });
});

describe('reading a spreadsheet export', () => {
  it('takes any line ends, with or without a byte-order mark and a last line end', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ];
    for (const text of ['a,b\r\n1,2\r\n', 'a,b\n1,2', '\uFEFFa,b\r1,2\r'])
      expect(readCsv(text)).toEqual({ rows, openQuote: undefined });
  });

  it('keeps commas, quote marks and line ends that stand in quote marks', () => {
    expect(readCsv('"a, b","say ""yes""","two\r\nlines"\r\n').rows).toEqual([
      ['a, b', 'say "yes"', 'two\r\nlines'],
    ]);
  });

  it('keeps empty cells, also at the end of a row and of the file', () => {
    expect(readCsv('a,,\n,b,').rows).toEqual([
      ['a', '', ''],
      ['', 'b', ''],
    ]);
  });

  it('says in which row a quote mark is not closed', () => {
    expect(readCsv('a,b\n1,"2\n3,4').openQuote).toBe(2);
    expect(readCsv('a,b\n1,2"2\n').openQuote).toBe(2);
  });
});

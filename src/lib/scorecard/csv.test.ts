import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

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

describe('writing a spreadsheet', () => {
  it('can be read back to the same cells', () => {
    const rows = [
      ['plain', 'with, comma', 'with "quotes"', 'two\nlines', ''],
      ['é', '–', 'a;b', ' spaces ', '0'],
    ];
    expect(readCsv(writeCsv(rows)).rows).toEqual(rows);
  });

  it('keeps words from running as formulas, and leaves negative numbers as they are', () => {
    expect(writeCsv([['=SUM(A1)', '@x', '-1 note', -1]])).toBe("'=SUM(A1),'@x,'-1 note,-1\r\n");
  });
});

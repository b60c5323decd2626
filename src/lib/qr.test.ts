import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr.ts';

/** The squares that a path fills, read back from it. */
function squaresOf(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return rows;
}

describe('the drawing of a code to scan', () => {
  it('is empty where nothing is dark', () => {
    expect(qrPath([[false, false]])).toBe('');
  });

  it('draws neighbours as one', () => {
    expect(qrPath([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
  });

  it('fills the very squares of the code', () => {
    const { data, size } = encode('https://example.org/saved/#list=abc1234.def5678', { border: 4 });
    expect(squaresOf(qrPath(data), size)).toEqual(data);
  });
});

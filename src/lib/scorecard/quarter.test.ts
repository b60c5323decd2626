import { describe, expect, it } from 'vitest';
import {
  quarterAddress,
  quarterAfter,
  quarterMonths,
  quarterName,
  quartersFrom,
  spanOf,
  yearBefore,
} from './quarter.ts';

describe('a quarter of a financial year', () => {
  it('starts in April, and its fourth lies in the next calendar year', () => {
    expect(spanOf('2025-Q1')).toEqual({ from: '2025-04-01', to: '2025-06-30' });
    expect(spanOf('2025-Q2')).toEqual({ from: '2025-07-01', to: '2025-09-30' });
    expect(spanOf('2025-Q3')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
    expect(spanOf('2025-Q4')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('is named by its months and the year they lie in', () => {
    expect(quarterName('2025-Q1', 'to')).toBe('April to June 2025');
    expect(quarterName('2025-Q4', 'to')).toBe('January to March 2026');
    expect(['Q1', 'Q2', 'Q3', 'Q4'].map((one) => quarterMonths(`2025-${one}`))).toEqual([
      'Apr–Jun',
      'Jul–Sep',
      'Oct–Dec',
      'Jan–Mar',
    ]);
  });

  it('is followed by the next, over the end of the financial year', () => {
    expect(quarterAfter('2025-Q1')).toBe('2025-Q2');
    expect(quarterAfter('2025-Q4')).toBe('2026-Q1');
    expect(yearBefore('2025-Q4')).toBe('2024-Q4');
  });

  it('makes an unbroken row with others, and none backwards', () => {
    expect(quartersFrom('2025-Q3', '2026-Q2')).toEqual([
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
    ]);
    expect(quartersFrom('2025-Q3', '2025-Q3')).toEqual(['2025-Q3']);
    expect(quartersFrom('2026-Q1', '2025-Q4')).toEqual([]);
  });

  it('has an address that never changes', () => {
    expect(quarterAddress('2025-Q4')).toBe('/progress/quarters/2025-q4/');
  });
});

import { describe, expect, it } from 'vitest';
import { makePattern, makeRiskFinder } from './risks.ts';

const told = (pattern: string, text: string) => makePattern(pattern)(text.split(' '));

describe('a pattern', () => {
  it('takes either of two words, and words that start alike', () => {
    expect(told('want|wanna', 'i wanna go')).toBe(true);
    expect(told('suicid*', 'suicidal')).toBe(true);
    expect(told('want', 'wants')).toBe(false);
  });

  it('lets three words stand between its parts, and no more', () => {
    expect(told('want … die', 'want to just die')).toBe(true);
    expect(told('want … die', 'want a b c die')).toBe(true);
    expect(told('want … die', 'want a b c d die')).toBe(false);
  });

  it('keeps to the order of its parts', () => {
    expect(told('want … die', 'die is what i want')).toBe(false);
  });

  it('tries every place at which a part stands', () => {
    expect(told('want … go home', 'want a want b go home')).toBe(true);
  });

  it('takes several words in a row as one part', () => {
    expect(told('no longer … live', 'i no longer want to live')).toBe(true);
    expect(told('no longer … live', 'no much longer live')).toBe(false);
  });
});

describe('finding risk', () => {
  const find = makeRiskFinder([
    { id: 'a', phrases: ['kms'], patterns: [], needs: [] },
    { id: 'b', phrases: [], patterns: ['want … die'], needs: [] },
  ]);

  it('reads what was typed as it was meant, whatever its marks', () => {
    expect(find('KMS!!')?.id).toBe('a');
    expect(find('I want to d1e')?.id).toBe('b');
  });

  it('does not take a part of a word for the word', () => {
    expect(find('kmsx')).toBeUndefined();
    expect(find('dying to want it')).toBeUndefined();
  });
});

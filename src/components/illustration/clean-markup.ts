import { expect } from 'vitest';

/** Expects markup that a strict CSP and a repeated picture allow, with every number a number. */
export function expectClean(markup: string): void {
  expect(markup).not.toMatch(/NaN|undefined|null|Infinity/);
  expect(markup).not.toMatch(/\s(id|style)=|<style|url\(/);
  expect(markup).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
  expect(markup).not.toMatch(/\d\.\d{3,}/);
}

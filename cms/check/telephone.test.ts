import { expect, test } from 'vitest';
import { telephone } from './telephone.ts';

test.each([
  ['08001111', '0800 1111'],
  ['0800 1111', '0800 1111'],
  ['01514240000', '0151 424 0000'],
  ['+44 (0)1704 123456', '01704 123456'],
  ['07700900123', '07700 900123'],
  ['03001234567', '0300 123 4567'],
  ['116123', '116 123'],
  ['85258', '85258'],
  ['999', '999'],
  [' 0151-424-0000 ', '0151 424 0000'],
  ['ask at the desk', 'ask at the desk'],
])('%s is grouped as %s', (typed, grouped) => {
  expect(telephone(typed)).toBe(grouped);
});

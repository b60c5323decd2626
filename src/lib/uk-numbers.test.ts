import { describe, expect, it } from 'vitest';
import { canBeDialled } from './uk-numbers.ts';

describe('a number in the United Kingdom', () => {
  it.each([
    '999',
    '111',
    '116 123',
    '85258',
    '0800 1111',
    '0800 111 111',
    '0800 068 4141',
    '0808 802 5858',
    '0151 000 0000',
    '020 7946 0000',
    '0300 123 1234',
    '07700 900123',
    '01768 88123',
  ])('%s can be dialled', (number) => {
    expect(canBeDialled(number)).toBe(true);
  });

  it.each(['0151 000', '151 000 0000', '0151 000 00000', '99', '09 1234', '117 123', '07700 9001'])(
    '%s cannot',
    (number) => {
      expect(canBeDialled(number)).toBe(false);
    },
  );
});

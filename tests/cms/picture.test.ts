import { describe, expect, test } from 'vitest';
import { picture } from '../../cms/editor/picture.ts';

describe('a picture in the words', () => {
  test.each(['![A lamp on a table](/uploads/lamp.svg)', '![](/uploads/lamp.svg "decorative")'])(
    'is read and written as it was: %s',
    (text) => {
      const found = picture.pattern.exec(text);
      expect(picture.toBlock(picture.fromBlock(found ?? []))).toBe(text);
    },
  );

  test('loses its words once it only decorates', () => {
    const data = { picture: '/uploads/lamp.svg', alt: 'A lamp', decorative: true };
    expect(picture.toBlock(data)).toBe('![](/uploads/lamp.svg "decorative")');
  });

  test('keeps brackets out of its words', () => {
    const data = { picture: '/uploads/lamp.svg', alt: 'A [new]\nlamp', decorative: false };
    expect(picture.toBlock(data)).toBe('![A new lamp](/uploads/lamp.svg)');
  });
});

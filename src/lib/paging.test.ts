import { expect, it } from 'vitest';
import { pagesOf } from './paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, nth) => nth);

it.each([
  [0, [0]],
  [3, [3]],
  [4, [3, 1]],
  [9, [3, 3, 3]],
])('a list of %i stands on pages of three: %j', (count, sizes) => {
  const pages = pagesOf(numbers(count), 3);
  expect(pages.map(({ items }) => items.length)).toEqual(sizes);
  expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
  expect(pages.map(({ number, of }) => `${number} of ${of}`)).toEqual(
    sizes.map((_, nth) => `${nth + 1} of ${sizes.length}`),
  );
});

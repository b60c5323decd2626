import { expect, it } from 'vitest';
import { steadyIslands } from './steady-islands.ts';

it('names islands by their order, and touches nothing else', () => {
  expect(steadyIslands('<p uid="x">uid="y"</p><astro-island uid="Zq" a="1">')).toBe(
    '<p uid="x">uid="y"</p><astro-island uid="1" a="1">',
  );
  expect(steadyIslands('<astro-island a uid="Zq"><astro-island uid="Yp">')).toBe(
    '<astro-island a uid="1"><astro-island uid="2">',
  );
});

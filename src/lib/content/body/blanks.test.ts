import { expect, it } from 'vitest';
import { piecesOf } from './blanks.ts';

it.each([
  ['no blank_here or __there__', ['no blank_here or __there__']],
  ['When: ______ Who: ___', ['When: ', '______', ' Who: ', '___']],
  ['______', ['______']],
  ['', []],
])('“%s” is cut at the places to write', (text, pieces) => {
  expect(piecesOf(text).map((piece) => piece.text)).toEqual(pieces);
});

it('tells a place to write from words', () => {
  expect(piecesOf('Name ____').map(({ kind }) => kind)).toEqual(['words', 'blank']);
});

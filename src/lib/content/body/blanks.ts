/** Where somebody writes by hand, in Markdown: three underscores or more. */
const BLANK = /(_{3,})/;

/** A piece of some text: words, or a place to write. */
export interface Piece {
  kind: 'words' | 'blank';
  text: string;
}

/** Text cut at the places to write in it; a single piece of words where there are none. */
export const piecesOf = (text: string): Piece[] =>
  text
    .split(BLANK)
    .filter((piece) => piece !== '')
    .map((piece) => ({ kind: BLANK.test(piece) ? 'blank' : 'words', text: piece }));
